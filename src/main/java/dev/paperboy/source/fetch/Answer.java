package dev.paperboy.source.fetch;

import java.time.Duration;

/** What became of a request. Closing it lets go of what lies on disk. */
public sealed interface Answer extends AutoCloseable permits Fetched, Unchanged, NotNow, Failed {

    /** How long the other side was being asked; the wait for the turn does not count. */
    Duration took();

    /** How large the document is, unpacked; 0 when there is none. */
    default long bytes() {
        return 0;
    }

    /** Has the case that it is do its part. */
    <T> T tell(Cases<T> cases);

    @Override
    default void close() {}

    /** One method per case. */
    interface Cases<T> {

        T fetched(Fetched answer);

        T unchanged(Unchanged answer);

        T notNow(NotNow answer);

        T failed(Failed answer);
    }
}
