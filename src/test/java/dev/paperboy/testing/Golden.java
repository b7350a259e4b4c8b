package dev.paperboy.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * Files that hold what is expected, byte for byte. {@code -Dgolden=update} rewrites those that differ and prints what changed;
 * the diff is to be reviewed.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /**
     * Compares a text.
     *
     * @throws AssertionError with the lines that differ
     */
    public static void assertSame(String name, String actual) {
        assertSame(name, actual, UnaryOperator.identity());
    }

    /**
     * Compares a whole mail. What differs is told decoded, as people read it.
     *
     * @throws AssertionError with the lines that differ
     */
    public static void assertSameMail(String name, byte[] actual) {
        assertSame(name, new String(actual, US_ASCII), mail -> new OpenedMail(mail.getBytes(US_ASCII)).toString());
    }

    private static void assertSame(String name, String actual, UnaryOperator<String> readable) {
        try {
            var file = FOLDER.resolve(name);
            var expected = Files.exists(file) ? Files.readString(file) : "";
            if (expected.equals(actual)) {
                return;
            }
            var changes = expected.isEmpty()
                    ? "It is new."
                    : LineChanges.between(readable.apply(expected), readable.apply(actual));
            if ("update".equals(System.getProperty("golden"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
                System.out.println("golden/" + name + ":\n" + changes);
            } else {
                throw new AssertionError("Not as in golden/" + name + " (wanted? -Dgolden=update):\n" + changes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
