package dev.paperboy.rendering.math;

/** A text whose TeX has become readable: its letters, the level of each, and where in the source it comes from. */
public final class MathText {

    private final Line line;
    private final TextReader reader;

    private MathText(Line line, TextReader reader) {
        this.line = line;
        this.reader = reader;
    }

    /**
     * Reads a text. What is no TeX, and what cannot be read, stays as it is; never throws.
     *
     * @param text one line, cleaned: what it holds may be printed
     */
    public static MathText of(String text) {
        var reader = new TextReader(new Source(text));
        var line = reader.read();
        return new MathText(line.text().isBlank() ? untouched(text) : line, reader);
    }

    private static Line untouched(String text) {
        var line = new Line();
        for (int at = 0; at < text.length(); at++) {
            line.add(text.substring(at, at + 1), at, at + 1);
        }
        return line;
    }

    /** All letters in a row, scripts too, without saying that they are. */
    public String letters() {
        return line.text();
    }

    /** The level of the letter at a place of {@link #letters()}. */
    public Level level(int at) {
        return line.level(at);
    }

    /** Where in the source the letter at a place of {@link #letters()} comes from: the first character. */
    public int start(int at) {
        return line.start(at);
    }

    /** Where in the source the letter at a place of {@link #letters()} comes from: behind the last character. */
    public int end(int at) {
        return line.end(at);
    }

    /** How it went. */
    TextReader reader() {
        return reader;
    }
}
