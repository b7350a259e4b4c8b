package dev.paperboy.rendering.math;

/** Raises and lowers. */
final class Script {

    /** They stand high by themselves. */
    private static final String HIGH = "′″‴*∗⋆†‡°";

    private Script() {}

    /** A line as a script. Scripts within it are written with plain characters: there is one level of each kind. */
    static Line of(Line line, Level level) {
        var text = line.text();
        if (level == Level.SUPERSCRIPT && text.equals("∘")) {
            return Line.of("°", line.start(0), line.end(0));
        }
        if (level == Level.SUPERSCRIPT && !text.isEmpty() && text.chars().allMatch(c -> HIGH.indexOf(c) >= 0)) {
            return line;
        }
        var script = new Line();
        for (int from = 0; from < line.length(); ) {
            int to = end(line, from);
            if (line.level(from) == Level.PLAIN) {
                raise(script, line, level, from, to);
            } else {
                int next = to < text.length() ? text.codePointAt(to) : ' ';
                script.add(
                        PlainScript.of(line.level(from), text.substring(from, to), next),
                        level,
                        line.start(from),
                        line.end(to - 1));
            }
            from = to;
        }
        return script;
    }

    private static int end(Line line, int from) {
        int to = from + 1;
        while (to < line.length() && line.level(to) == line.level(from)) {
            to++;
        }
        return to;
    }

    /** A line may not break within a script. */
    private static void raise(Line script, Line line, Level level, int from, int to) {
        for (int at = from; at < to; at++) {
            char letter = line.letter(at);
            char kept = letter == ' ' ? (char) Line.NO_BREAK_SPACE : letter;
            script.add(String.valueOf(kept), level, line.start(at), line.end(at));
        }
    }
}
