package dev.paperboy.source.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.entity.DeflateInputStream;
import org.jspecify.annotations.Nullable;

/** A body unpacked as it is read, one layer deep, counting both sides. */
final class Unpacking implements AutoCloseable {

    private static final long SMALL = 1_000_000;
    private static final int MOST_TIMES = 100;

    private final String host;
    private final Counted packed;
    private final InputStream unpacked;
    private long bytes;

    /**
     * @param encodings the values of the header {@code Content-Encoding} (RFC 9110, 8.4)
     * @throws RefusedException when it is packed in another way, or twice
     */
    Unpacking(String host, InputStream body, List<String> encodings) throws RefusedException, IOException {
        this.host = host;
        this.packed = new Counted(body);
        var encoding = String.join(",", encodings).strip().toLowerCase(Locale.ROOT);
        unpacked = switch (encoding) {
            case "", "identity" -> packed;
            case "gzip", "x-gzip" -> new GZIPInputStream(packed);
            case "deflate" -> new DeflateInputStream(packed);
            default ->
                throw new RefusedException("The answer of " + host + " is packed in a way Paperboy does not know.");
        };
    }

    /**
     * The next piece.
     *
     * @return how much of the buffer was filled; -1 at the end
     * @throws RefusedException when it is a bomb
     */
    int read(byte[] into) throws IOException, RefusedException {
        int read = unpacked.read(into);
        if (read < 0) {
            // What is packed knows its own end; whether all that was announced has come, only the line knows.
            packed.read();
            packed.check();
        }
        bytes += Math.max(0, read);
        if (bytes > SMALL && bytes / MOST_TIMES > packed.count) {
            throw new RefusedException("The answer of " + host + " unpacks to more than " + MOST_TIMES
                    + " times its size, as no honest document does.");
        }
        return read;
    }

    /** So far, unpacked. */
    long bytes() {
        return bytes;
    }

    /** Lets go of what unpacking needed; the connection is not touched. */
    @Override
    public void close() throws IOException {
        unpacked.close();
    }

    private static final class Counted extends FilterInputStream {

        private long count;
        private @Nullable IOException broken;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                int read = super.read();
                count += read < 0 ? 0 : 1;
                return read;
            } catch (IOException e) {
                broken = e;
                throw e;
            }
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            try {
                int read = super.read(into, from, length);
                count += Math.max(0, read);
                return read;
            } catch (IOException e) {
                broken = e;
                throw e;
            }
        }

        /** Looking for another packed part behind the first, newer Javas take a line that breaks for its end. */
        void check() throws IOException {
            if (broken != null) {
                throw broken;
            }
        }

        /** Leaves the line to who hangs up: closing a body that is not wanted would read it to its end first. */
        @Override
        public void close() {}
    }
}
