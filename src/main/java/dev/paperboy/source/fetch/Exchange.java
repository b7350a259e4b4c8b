package dev.paperboy.source.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;

/** An answer that is coming in; closing it hangs up. */
final class Exchange implements AutoCloseable {

    private static final int BLOCK = 1 << 14;
    private static final int LONGEST_HEADER = 2_000;
    private static final int LONGEST_SAYING = 2_000;

    private final String host;
    private final ClassicHttpResponse response;
    private final Deadline deadline;
    private final Runnable hangUp;

    Exchange(String host, ClassicHttpResponse response, Deadline deadline, Runnable hangUp) {
        this.host = host;
        this.response = response;
        this.deadline = deadline;
        this.hangUp = hangUp;
    }

    int status() {
        return response.getCode();
    }

    /** The first header of that name; empty also when it is too long to mean anything. */
    Optional<String> header(String name) {
        return Optional.ofNullable(response.getFirstHeader(name))
                .map(Header::getValue)
                .filter(value -> value.length() <= LONGEST_HEADER);
    }

    /**
     * Takes the whole body in.
     *
     * @return how large it is, unpacked
     * @throws RefusedException when it is more than wanted
     * @throws IOException when it breaks off
     */
    long spool(Path file, Limits limits) throws IOException, RefusedException {
        if (response.getEntity() == null) {
            return 0;
        }
        if (response.getEntity().getContentLength() > limits.mostBytes()) {
            throw tooLarge(limits);
        }
        try (var body = body();
                var out = onDisk(file)) {
            var block = new byte[BLOCK];
            for (int read = body.read(block); read >= 0; read = body.read(block)) {
                if (body.bytes() > limits.mostBytes()) {
                    throw tooLarge(limits);
                }
                if (deadline.passed()) {
                    throw new IOException("too slow");
                }
                write(out, block, read);
            }
            return body.bytes();
        }
    }

    /** The beginning of a body that is no document, without control characters; "" for none. */
    String said() {
        if (response.getEntity() == null) {
            return "";
        }
        var text = new byte[LONGEST_SAYING * 4];
        int length = 0;
        try (var body = body()) {
            var block = new byte[BLOCK];
            for (int read = body.read(block); read >= 0 && length < text.length; read = body.read(block)) {
                int fits = Math.min(read, text.length - length);
                System.arraycopy(block, 0, text, length, fits);
                length += fits;
            }
        } catch (IOException | RefusedException e) {
            // The status says enough; what came with it is only a hint.
        }
        return clean(new String(Arrays.copyOf(text, length), StandardCharsets.UTF_8));
    }

    static String clean(String text) {
        var plain = text.replaceAll("[\\s\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+", " ")
                .strip();
        if (plain.length() <= LONGEST_SAYING) {
            return plain;
        }
        var end = Character.isHighSurrogate(plain.charAt(LONGEST_SAYING - 1)) ? LONGEST_SAYING - 1 : LONGEST_SAYING;
        return plain.substring(0, end);
    }

    @Override
    public void close() {
        hangUp.run();
    }

    private Unpacking body() throws IOException, RefusedException {
        var entity = response.getEntity();
        var encodings = Arrays.stream(response.getHeaders("Content-Encoding"))
                .map(Header::getValue)
                .toList();
        // A bodiless gzip has not even a gzip's header.
        return entity.getContentLength() == 0
                ? new Unpacking(host, InputStream.nullInputStream(), List.of())
                : new Unpacking(host, entity.getContent(), encodings);
    }

    private RefusedException tooLarge(Limits limits) {
        return new RefusedException(
                "The answer of " + host + " is larger than " + Sentences.size(limits.mostBytes()) + ".");
    }

    private static OutputStream onDisk(Path file) throws RefusedException {
        try {
            return Files.newOutputStream(file);
        } catch (IOException e) {
            throw noRoom();
        }
    }

    private static void write(OutputStream out, byte[] block, int length) throws RefusedException {
        try {
            out.write(block, 0, length);
        } catch (IOException e) {
            throw noRoom();
        }
    }

    private static RefusedException noRoom() {
        return new RefusedException(
                "The answer could not be written to this machine's folder for temporary files.", true);
    }
}
