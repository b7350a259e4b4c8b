package dev.paperboy.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A body on disk: no transaction waits for a slow sender, and what has to be done again can be read again.
 *
 * @param file gone when this is closed
 */
record SpooledBody(Path file) implements AutoCloseable {

    private static final int BLOCK = 1 << 16;

    /** Takes a body in.
     *
     * @throws ProblemException (413) once more than the limit has come */
    static SpooledBody of(InputStream body, long limit) throws IOException {
        var spooled = new SpooledBody(Files.createTempFile("paperboy-import", null));
        try (var out = Files.newOutputStream(spooled.file())) {
            var block = new byte[BLOCK];
            long total = 0;
            for (int read = body.read(block); read >= 0; read = body.read(block)) {
                total += read;
                if (total > limit) {
                    throw new ProblemException(BodyLimit.tooLarge(limit));
                }
                out.write(block, 0, read);
            }
            return spooled;
        } catch (IOException | RuntimeException e) {
            spooled.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
