package dev.paperboy.rendering;

import dev.paperboy.rendering.math.Level;
import dev.paperboy.rendering.math.MathText;
import dev.paperboy.rendering.math.PlainScript;
import java.util.BitSet;
import java.util.List;

/** Text with marked words, cleaned, its TeX made readable: in runs for HTML, and as one line of plain text. */
public record Passage(List<Run> runs) {

    /** More marks than these would make a text unreadable, and each takes {@code <b></b>}. */
    private static final int MOST_MARKS = 10;

    public Passage {
        runs = List.copyOf(runs);
    }

    /** @param marks offsets into the text as it came */
    static Passage of(String raw, List<Mark> marks) {
        var markedRaw = new BitSet();
        for (Mark mark : marks) {
            int start = Math.max(0, mark.start());
            markedRaw.set(start, Math.max(start, Math.min(raw.length(), mark.end())));
        }
        var line = new StringBuilder();
        var marked = new BitSet();
        for (int at = 0; at < raw.length(); ) {
            int c = raw.codePointAt(at);
            int before = line.length();
            PlainText.append(line, c);
            if (markedRaw.get(at)) {
                marked.set(before, line.length());
            }
            at += Character.charCount(c);
        }
        return of(MathText.of(PlainText.trimmed(line)), marked);
    }

    /** A text without marks. */
    static Passage of(String raw) {
        return of(raw, List.of());
    }

    /** A letter is marked when any part of what it stands for is. */
    private static Passage of(MathText text, BitSet source) {
        var letters = text.letters();
        var runs = new Runs();
        boolean before = false;
        int marks = 0;
        for (int at = 0; at < letters.length(); at++) {
            int found = source.nextSetBit(text.start(at));
            boolean marked = found >= 0 && found < text.end(at) && (before || marks < MOST_MARKS);
            if (marked && !before) {
                marks++;
            }
            runs.add(letters.charAt(at), marked, text.level(at));
            before = marked;
        }
        return runs.passage();
    }

    /** One line without markup: scripts are small characters where there are such, as in n², and else follow ^ and _. */
    public String text() {
        return plain(false);
    }

    /** The same, with marked words *between stars*. */
    public String starred() {
        return plain(true);
    }

    private String plain(boolean stars) {
        var text = new StringBuilder();
        boolean open = false;
        for (int at = 0; at < runs.size(); ) {
            var first = runs.get(at);
            var piece = new StringBuilder();
            while (at < runs.size()
                    && runs.get(at).level() == first.level()
                    && !(stars && runs.get(at).marked() != first.marked())) {
                piece.append(runs.get(at++).text());
            }
            if (stars && first.marked() != open) {
                text.append('*');
                open = first.marked();
            }
            text.append(PlainScript.of(
                    first.level(),
                    piece.toString(),
                    at < runs.size() ? runs.get(at).text().codePointAt(0) : ' '));
        }
        return open ? text.append('*').toString() : text.toString();
    }

    /** All letters in a row: what an excerpt is cut from. */
    String letters() {
        var letters = new StringBuilder();
        runs.forEach(run -> letters.append(run.text()));
        return letters.toString();
    }

    /** This passage up to where an excerpt of its letters ends, or a little less: a script stays with what it hangs on. */
    Passage shortened(String excerpt) {
        var letters = letters();
        if (excerpt.equals(letters)) {
            return this;
        }
        boolean open = excerpt.endsWith(Excerpt.ELLIPSIS);
        int end = excerpt.length() - (open ? Excerpt.ELLIPSIS.length() : 0);
        while (end > 0
                && end < letters.length()
                && (level(end) != Level.PLAIN || PlainScript.hangs(letters.codePointAt(end)))) {
            end = letters.offsetByCodePoints(end, -1);
        }
        return upTo(end, open && end > 0 ? Excerpt.ELLIPSIS : "");
    }

    private Level level(int place) {
        int at = 0;
        for (var run : runs) {
            at += run.text().length();
            if (place < at) {
                return run.level();
            }
        }
        return Level.PLAIN;
    }

    /** A mark that does not fit whole is none. */
    private Passage upTo(int end, String ellipsis) {
        var kept = new Runs();
        int at = 0;
        for (var run : runs) {
            int length = Math.min(run.text().length(), end - at);
            if (length <= 0) {
                break;
            }
            boolean whole = length == run.text().length();
            kept.add(run.text().substring(0, length), run.marked() && whole, run.level());
            at += length;
        }
        kept.add(ellipsis, false, Level.PLAIN);
        return kept.passage();
    }

    /** What it takes of a mail: letters and markup. */
    int bytes() {
        return runs.stream()
                .mapToInt(run -> Escaped.length(run.text()) + run.markup())
                .sum();
    }
}
