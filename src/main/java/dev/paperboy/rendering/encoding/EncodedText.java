package dev.paperboy.rendering.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** A piece of a body, encoded as far as it can be without knowing its neighbours. */
public final class EncodedText {

    private final int length;

    /** The beginning, up to the first line end; whole lines; the beginning of a line that the next piece goes on with. */
    private final byte[] bytes;

    private final int lines;
    private final int last;
    private final boolean broken;

    private EncodedText(int length, byte[] bytes, int lines, int last, boolean broken) {
        this.length = length;
        this.bytes = bytes;
        this.lines = lines;
        this.last = last;
        this.broken = broken;
    }

    /** Lines may end in LF, CR or both. */
    public static EncodedText of(String text) {
        byte[] bytes = unix(text).getBytes(UTF_8);
        int start = 0;
        while (start < bytes.length && bytes[start] != '\n') {
            start++;
        }
        if (start == bytes.length) {
            byte[] escaped = Escapes.of(bytes);
            return new EncodedText(bytes.length, escaped, escaped.length, escaped.length, false);
        }
        var first = Escapes.range(bytes, 0, start);
        var lines = new EncodedLines();
        int from = start + 1;
        for (int at = from; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                var words = Escapes.range(bytes, from, at);
                lines.words(words, 0, words.length);
                lines.lineEnd();
                from = at + 1;
            }
        }
        var whole = lines.body();
        var last = Escapes.range(bytes, from, bytes.length);
        int end = first.length + whole.length();
        var all = Arrays.copyOf(first, end + last.length);
        whole.copyTo(all, first.length);
        System.arraycopy(last, 0, all, end, last.length);
        return new EncodedText(bytes.length, all, first.length, end, true);
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
        return bytes.length;
    }

    void appendTo(EncodedLines out) {
        out.words(bytes, 0, lines);
        if (broken) {
            out.lineEnd();
            if (last > lines) {
                out.lines(this, last - lines);
            }
            out.words(bytes, last, bytes.length);
        }
    }

    /** Writes its whole lines and says how many bytes they have. */
    int writeLines(OutputStream out) throws IOException {
        out.write(bytes, lines, last - lines);
        return last - lines;
    }

    /** Copies its whole lines and says where they end. */
    int copyLines(byte[] target, int at) {
        System.arraycopy(bytes, lines, target, at, last - lines);
        return at + last - lines;
    }
}
