package dev.paperboy.source.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** A document, unpacked, in a file of its own until this is closed. */
public final class Fetched implements Answer {

    private static final Logger LOG = Logger.getLogger(Fetched.class);

    private final Path file;
    private final long bytes;
    private final Duration took;
    private final Optional<String> contentType;
    private final Optional<String> link;
    private final Runnable keep;

    Fetched(Path file, long bytes, Duration took, Optional<String> contentType, Optional<String> link, Runnable keep) {
        this.file = file;
        this.bytes = bytes;
        this.took = took;
        this.contentType = contentType;
        this.link = link;
        this.keep = keep;
    }

    /** Where the document lies. */
    public Path file() {
        return file;
    }

    @Override
    public long bytes() {
        return bytes;
    }

    @Override
    public Duration took() {
        return took;
    }

    /** Always 200: everything else is another case. */
    public int status() {
        return 200;
    }

    /** What the other side calls it, as it came; bounded, and hostile like the document. */
    public Optional<String> contentType() {
        return contentType;
    }

    /** The header {@code Link} (RFC 8288), as it came; bounded, and hostile like the document. */
    public Optional<String> link() {
        return link;
    }

    /**
     * Remembers that this document was stored, so that next time only a newer one comes. To be called when its papers are
     * committed and not before: what is not stored then is never offered again. Commits in a transaction of its own.
     */
    public void keep() {
        keep.run();
    }

    @Override
    public <T> T tell(Cases<T> cases) {
        return cases.fetched(this);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("A fetched document could not be deleted from the folder for temporary files", e);
        }
    }
}
