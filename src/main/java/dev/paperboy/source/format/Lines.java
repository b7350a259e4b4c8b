package dev.paperboy.source.format;

import dev.paperboy.paper.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, one at a time, none longer than fits in memory many times over. */
final class Lines {

    static final int LONGEST = 4 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private int number;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The next line without its line feed, or null at the end. */
    byte @Nullable [] next() throws IOException {
        if (at == end && !fill()) {
            return null;
        }
        number++;
        var line = new ByteArrayOutputStream();
        do {
            var start = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            line.write(buffer, start, at - start);
            if (line.size() > LONGEST) {
                throw new UnreadableDocumentException("Line " + number + " is longer than 4 MB.");
            }
            if (at < end) {
                at++;
                return line.toByteArray();
            }
        } while (fill());
        return line.toByteArray();
    }

    /** The number of the line last read, from 1. */
    int number() {
        return number;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
