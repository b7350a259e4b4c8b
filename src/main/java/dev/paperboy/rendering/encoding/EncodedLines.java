package dev.paperboy.rendering.encoding;

import java.util.Arrays;

/**
 * Lines of at most 76 characters, broken softly where they are longer. None begins with a dot, which SMTP would have to
 * double, or with "From ", which mailboxes of old take for a new mail.
 *
 * <p>What comes next is not known yet: the last place of a line belongs to the "=" of a soft break, unless the line ends
 * there anyway, and a blank that ends a line has to be encoded. So the character for the last place is held back, and a blank is
 * mended when its line ends.
 */
public final class EncodedLines {

    private static final int LINE = 76;
    private static final int ESCAPE = 3;

    /** Where the blank of "From " would stand. */
    private static final int FROM = 4;

    private byte[] out;
    private int size;
    private int column;
    private long length;
    private byte[] held = Escapes.NONE;
    private int heldAt;

    /** @param expected about how many bytes will be written; more are welcome */
    public EncodedLines(int expected) {
        this.out = new byte[Math.max(expected, 256)];
    }

    /** Appends a text behind what is there. */
    public void append(EncodedText text) {
        length += text.length();
        text.appendTo(this);
    }

    /** How many bytes all texts have that were appended: in UTF-8, not encoded. */
    public long length() {
        return length;
    }

    /** Ends the last line. Nothing can be appended any more. */
    public EncodedBody body() {
        if (column > 0 || held.length > 0) {
            lineEnd();
        }
        return new EncodedBody(out, size);
    }

    /** Appends escaped text without a line break. */
    void words(byte[] words) {
        int at = 0;
        reserve(words.length + words.length / 8 + 8 * ESCAPE);
        if (words.length > 0) {
            letGo();
        }
        while (at < words.length) {
            if (column <= FROM) {
                at = lineStart(words, at);
                continue;
            }
            int fits = Escapes.whole(words, at, Math.min(LINE - 1 - column, words.length - at));
            System.arraycopy(words, at, out, size, fits);
            size += fits;
            column += fits;
            at += fits;
            if (at < words.length) {
                at = fullLine(words, at);
            }
        }
    }

    /** Appends whole lines that were encoded before; the last line has ended. */
    void lines(byte[] lines) {
        reserve(lines.length);
        System.arraycopy(lines, 0, out, size, lines.length);
        size += lines.length;
    }

    void lineEnd() {
        reserve(4 * ESCAPE);
        byte last = held.length > 0 ? held[heldAt] : column > 0 ? out[size - 1] : 0;
        if (last == ' ' || last == '\t') {
            if (held.length == 0) {
                size--;
                column--;
            }
            if (column + ESCAPE > LINE) {
                softBreak();
            }
            escape(last);
        } else if (held.length > 0) {
            copy(held, heldAt);
        }
        held = Escapes.NONE;
        crlf();
    }

    /** One character; here it may have to be encoded for where it stands. */
    private int lineStart(byte[] words, int at) {
        byte b = words[at];
        if ((column == 0 && b == '.') || (column == FROM && b == ' ' && beginsWithFrom())) {
            escape(b);
            return at + 1;
        }
        return copy(words, at);
    }

    private boolean beginsWithFrom() {
        return out[size - 4] == 'F' && out[size - 3] == 'r' && out[size - 2] == 'o' && out[size - 1] == 'm';
    }

    /** The next character has no place but the last one, and that only if its line ends behind it. */
    private int fullLine(byte[] words, int at) {
        int width = Escapes.width(words[at]);
        if (column + width == LINE && at + width == words.length) {
            held = words;
            heldAt = at;
            return words.length;
        }
        softBreak();
        return at;
    }

    private void letGo() {
        if (held.length > 0) {
            softBreak();
            var unused = lineStart(held, heldAt);
            held = Escapes.NONE;
        }
    }

    private int copy(byte[] words, int at) {
        int width = Escapes.width(words[at]);
        System.arraycopy(words, at, out, size, width);
        size += width;
        column += width;
        return at + width;
    }

    private void escape(byte b) {
        size = Escapes.write(b, out, size);
        column += ESCAPE;
    }

    private void softBreak() {
        out[size++] = '=';
        crlf();
    }

    private void crlf() {
        out[size++] = '\r';
        out[size++] = '\n';
        column = 0;
    }

    private void reserve(int more) {
        if (size + more > out.length) {
            out = Arrays.copyOf(out, Math.max(size + more, out.length * 2));
        }
    }
}
