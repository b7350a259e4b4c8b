package dev.paperboy.rendering.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/** A piece of a body, encoded as far as it can be without knowing its neighbours. */
public final class EncodedText {

    private final int length;
    private final byte[] first;
    private final byte @Nullable [] lines;
    private final byte[] last;

    private EncodedText(int length, byte[] first, byte @Nullable [] lines, byte[] last) {
        this.length = length;
        this.first = first;
        this.lines = lines;
        this.last = last;
    }

    /** Lines may end in LF, CR or both. */
    public static EncodedText of(String text) {
        byte[] bytes = unix(text).getBytes(UTF_8);
        int start = 0;
        while (start < bytes.length && bytes[start] != '\n') {
            start++;
        }
        if (start == bytes.length) {
            return new EncodedText(bytes.length, Escapes.of(bytes), null, Escapes.NONE);
        }
        var lines = new EncodedLines(bytes.length + bytes.length / 8);
        int from = start + 1;
        for (int at = from; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                lines.words(Escapes.range(bytes, from, at));
                lines.lineEnd();
                from = at + 1;
            }
        }
        return new EncodedText(
                bytes.length,
                Escapes.range(bytes, 0, start),
                lines.body().bytes(),
                Escapes.range(bytes, from, bytes.length));
    }

    private static String unix(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** How many bytes the text has in UTF-8. */
    public int length() {
        return length;
    }

    /** How many bytes it is kept in. */
    public int size() {
        return first.length + (lines == null ? 0 : lines.length) + last.length;
    }

    void appendTo(EncodedLines out) {
        out.words(first);
        if (lines != null) {
            out.lineEnd();
            out.lines(lines);
            out.words(last);
        }
    }
}
