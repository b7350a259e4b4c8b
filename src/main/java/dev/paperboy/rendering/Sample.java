package dev.paperboy.rendering;

import io.quarkus.qute.TemplateInstance;
import java.util.function.Supplier;

/**
 * Something to print, to see whether a template can.
 *
 * @param template the template it is for, like {@code page/front}
 * @param print prints it, and throws {@link UnprintableException} when that cannot be done
 */
public record Sample(String template, Supplier<String> print) {

    /** A page to print. */
    public static Sample of(String template, TemplateInstance page) {
        return new Sample(template, () -> Printing.page(page));
    }
}
