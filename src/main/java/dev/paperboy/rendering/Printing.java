package dev.paperboy.rendering;

import io.quarkus.qute.TemplateInstance;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Prints templates within bounds: an operator's own may be wrong, and must cost an error, not the process. */
public final class Printing {

    private static final int LONGEST_PAGE = 8_000_000;
    private static final int LONGEST_PART = 1_000_000;
    private static final int PATIENCE_SECONDS = 10;

    private Printing() {}

    /**
     * A page as text.
     *
     * @throws UnprintableException naming the template, the line and what is wrong
     */
    public static String page(TemplateInstance page) {
        return print(page, LONGEST_PAGE);
    }

    /** One part of a mail. */
    static String part(TemplateInstance part) {
        return print(part, LONGEST_PART);
    }

    private static String print(TemplateInstance template, int longest) {
        var name = template.getTemplate().getId();
        var text = new StringBuilder();
        try {
            template.consume(piece -> {
                        if (text.length() + piece.length() > longest) {
                            throw new UnprintableException(
                                    name, 0, "it prints more than " + Counted.number(longest) + " characters");
                        }
                        text.append(piece);
                    })
                    .toCompletableFuture()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return text.toString();
        } catch (ExecutionException e) {
            throw UnprintableException.of(name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnprintableException(name, 0, "it was interrupted");
        } catch (TimeoutException | RuntimeException | StackOverflowError e) {
            throw UnprintableException.of(name, e);
        }
    }
}
