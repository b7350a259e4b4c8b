package dev.paperboy.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body whose length nobody told: ends the call (413) once more than the limit has come. */
final class CountedBody extends FilterInputStream {

    private final long limit;
    private long total;

    CountedBody(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] block, int from, int most) throws IOException {
        var read = super.read(block, from, most);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        total += read;
        if (total > limit) {
            throw new ProblemException(BodyLimit.tooLarge(limit));
        }
    }
}
