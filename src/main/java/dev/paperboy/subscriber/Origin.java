package dev.paperboy.subscriber;

import org.jspecify.annotations.Nullable;

/**
 * Where a change came from.
 *
 * @param word one of at most 20 letters: {@code api}, {@code web}, {@code mail}, {@code admin}
 * @param visit null where nobody visited: a call of the API, a one-click of a mailbox provider
 */
public record Origin(String word, @Nullable Visit visit) {

    public static final Origin API = new Origin("api", null);
    public static final Origin WEB = new Origin("web", null);

    /** Whoever runs the house; the audit log says who it was. */
    public static final Origin ADMIN = new Origin("admin", null);

    /** Somebody at a page of ours. */
    public static Origin web(Visit visit) {
        return new Origin("web", visit);
    }
}
