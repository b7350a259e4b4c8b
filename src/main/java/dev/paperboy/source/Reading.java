package dev.paperboy.source;

import dev.paperboy.paper.DocumentFormat;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a document for its papers, and keeps what it said of itself. */
final class Reading<T> implements DocumentFormat {

    /** A format that tells more than papers. */
    interface Pages<T> {
        T page(InputStream in, Sink out) throws IOException;
    }

    private final Pages<T> pages;
    private @Nullable T page;

    Reading(Pages<T> pages) {
        this.pages = pages;
    }

    @Override
    public void read(InputStream in, Sink out) throws IOException {
        page = pages.page(in, out);
    }

    /** What the last document said of itself; empty when none was read. */
    Optional<T> page() {
        return Optional.ofNullable(page);
    }
}
