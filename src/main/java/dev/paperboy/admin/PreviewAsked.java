package dev.paperboy.admin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/**
 * Which mail somebody wants to see, as typed and cleaned; of several the first counts, of none an ordinary day.
 *
 * @param digest the id of one that was planned
 * @param subscriber address or id of whose next digest it is
 * @param sample the word of an invented one
 */
record PreviewAsked(String digest, String subscriber, String sample) {

    private static final int LONGEST = 254;
    private static final String ORDINARY = "ordinary";

    static PreviewAsked of(String digest, String subscriber, String sample) {
        var id = Texts.clean(digest, LONGEST).strip();
        var whose = id.isEmpty() ? Texts.clean(subscriber, LONGEST).strip() : "";
        var word =
                id.isEmpty() && whose.isEmpty() ? Texts.clean(sample, LONGEST).strip() : "";
        return new PreviewAsked(id, whose, id.isEmpty() && whose.isEmpty() && word.isEmpty() ? ORDINARY : word);
    }

    /** Whether it is nobody's mail. */
    boolean invented() {
        return digest.isEmpty() && subscriber.isEmpty();
    }

    /** The same page again; more may follow behind an ampersand. */
    public String address() {
        if (!digest.isEmpty()) {
            return "/admin/preview?digest=" + URLEncoder.encode(digest, UTF_8);
        }
        return subscriber.isEmpty()
                ? "/admin/preview?sample=" + URLEncoder.encode(sample, UTF_8)
                : "/admin/preview?subscriber=" + URLEncoder.encode(subscriber, UTF_8);
    }
}
