package dev.paperboy.rendering;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Text with marked words, cleaned. */
public record Passage(String text, List<Mark> marks) {

    /** More marks than these would make a text unreadable, and each takes {@code <b></b>}. */
    private static final int MOST_MARKS = 10;

    private static final int MARKUP = "<b></b>".length();

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
        return new Passage(PlainText.trimmed(line), stretches(marked));
    }

    private static List<Mark> stretches(BitSet marked) {
        var marks = new ArrayList<Mark>();
        for (int at = marked.nextSetBit(0); at >= 0 && marks.size() < MOST_MARKS; ) {
            int end = marked.nextClearBit(at);
            marks.add(new Mark(at, end));
            at = marked.nextSetBit(end);
        }
        return List.copyOf(marks);
    }

    /** The same marks over a text that begins alike. */
    Passage shortened(String excerpt) {
        int same =
                excerpt.equals(text) ? text.length() : excerpt.length() - (excerpt.endsWith(Excerpt.ELLIPSIS) ? 1 : 0);
        return new Passage(
                excerpt, marks.stream().filter(mark -> mark.end() <= same).toList());
    }

    /** Public, as templates see nothing less. */
    public List<Run> runs() {
        var runs = new ArrayList<Run>();
        int at = 0;
        for (Mark mark : marks) {
            addRun(runs, at, mark.start(), false);
            addRun(runs, mark.start(), mark.end(), true);
            at = mark.end();
        }
        addRun(runs, at, text.length(), false);
        return runs;
    }

    private void addRun(List<Run> runs, int start, int end, boolean marked) {
        if (start < end) {
            runs.add(new Run(text.substring(start, end), marked));
        }
    }

    int markup() {
        return MARKUP * marks.size();
    }
}
