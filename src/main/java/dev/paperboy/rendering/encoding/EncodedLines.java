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

    private byte[] out = new byte[6 * 1024];
    private int size;
    private EncodedText[] shared = new EncodedText[64];
    private int[] places = new int[shared.length];
    private int pieces;
    private int sharedSize;
    private int column;
    private long length;
    private byte[] held = Escapes.NONE;
    private int heldAt;

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
        return new EncodedBody(out, shared, places, pieces, size + sharedSize);
    }

    /** Appends escaped text without a line break. */
    void words(byte[] words, int from, int to) {
        if (from == to) {
            return;
        }
        int at = from;
        int length = to - from;
        reserve(length + length / 8 + 8 * ESCAPE);
        letGo();
        while (at < to) {
            if (delicate(words[at])) {
                at = lineStart(words, at);
                continue;
            }
            int fits = Escapes.whole(words, at, Math.min(LINE - 1 - column, to - at), to);
            System.arraycopy(words, at, out, size, fits);
            size += fits;
            column += fits;
            at += fits;
            if (at < to) {
                at = fullLine(words, at, to);
            }
        }
    }

    /** Appends whole lines that were encoded before; the last line has ended. */
    void lines(EncodedText text, int bytes) {
        if (pieces == shared.length) {
            shared = Arrays.copyOf(shared, 2 * pieces);
            places = Arrays.copyOf(places, 2 * pieces);
        }
        shared[pieces] = text;
        places[pieces++] = size;
        sharedSize += bytes;
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

    /** Whether the line has only begun, and with what must not stand there. */
    private boolean delicate(byte next) {
        byte first = column == 0 ? next : out[size - column];
        return column <= FROM && (first == '.' || first == 'F');
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
    private int fullLine(byte[] words, int at, int to) {
        int width = Escapes.width(words[at]);
        if (column + width == LINE && at + width == to) {
            held = words;
            heldAt = at;
            return to;
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
