package dev.paperboy.rendering.math;

import java.util.regex.Pattern;

/** A fraction on one line: {@code 1/2}, {@code (a+b)/c}. */
final class Fraction {

    /** What would fall apart above a stroke. */
    private static final Pattern SUM = Pattern.compile("[-+−±∓/=<>≤≥≈∼, \\u00A0]");

    /** What holds together below one: a number, a letter or word with what hangs on it, a function of something. */
    private static final String HANGING = "[\\p{Mn}′″‴*†°]*";

    private static final Pattern ONE = Pattern.compile(
            "\\d+(\\.\\d+)?|√?(\\p{L}|[^\\p{ASCII}])" + HANGING + "(\\([^()]*\\))?|\\([^()]*\\)|\\|[^|]*\\|");

    private Fraction() {}

    static Line of(Line above, Line below, int start, int bar, int end) {
        var line = new Line();
        line.add(SUM.matcher(plain(above)).find() ? bracketed(above) : above);
        line.add("/", Math.max(bar, start), bar);
        line.add(ONE.matcher(plain(below)).matches() ? below : bracketed(below));
        return line.length() == 1 ? line.from(start, end) : line;
    }

    /** What stands under a root: a single letter or a number needs no brackets. */
    static boolean isOne(Line line) {
        return line.text().matches("\\d+(\\.\\d+)?|(\\p{L}|[^\\p{ASCII}])\\p{Mn}*");
    }

    /** Between brackets; nothing stays nothing. */
    static Line bracketed(Line line) {
        if (line.length() == 0) {
            return line;
        }
        var bracketed = new Line();
        bracketed.add("(", line.start(0), line.end(0));
        bracketed.add(line);
        int last = line.length() - 1;
        bracketed.add(")", line.start(last), line.end(last));
        return bracketed;
    }

    /** What stands on the line itself: scripts hold together. */
    private static String plain(Line line) {
        var plain = new StringBuilder();
        for (int at = 0; at < line.length(); at++) {
            if (line.level(at) == Level.PLAIN) {
                plain.append(line.letter(at));
            }
        }
        return plain.toString();
    }
}
