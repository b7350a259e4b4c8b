package dev.paperboy.subscriber;

import dev.paperboy.secret.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The tokens of links in digests, which need no row. Each opens one kind of page only, because its MAC is bound to its purpose.
 * They are functions of what a digest has frozen, so that its bytes stay the same; it names the key that signs for that reason.
 */
@ApplicationScoped
public class LinkTokens {

    /** How long after its digest a link to the preferences works, and one to what can be done about its papers. */
    public static final int PREFERENCES_DAYS = 30;

    private final LinkSeal unsubscribe;
    private final LinkSeal preferences;
    private final LinkSeal digest;
    private final LinkSeal actions;

    LinkTokens(Keys keys) {
        this.unsubscribe = new LinkSeal(keys, "link:unsubscribe", Long.BYTES);
        this.preferences = new LinkSeal(keys, "link:preferences", Long.BYTES + Integer.BYTES);
        this.digest = new LinkSeal(keys, "link:digest", Long.BYTES);
        this.actions = new LinkSeal(keys, "link:actions", 2 * Long.BYTES + Integer.BYTES);
    }

    /** The token of an unsubscribe link: it lets its holder unsubscribe this subscriber and nothing else, without end. */
    public String unsubscribe(String keyId, long subscriberId) {
        return unsubscribe.seal(keyId, number(subscriberId));
    }

    /** Whom this token unsubscribes; empty when it was not made here for this purpose. */
    public OptionalLong unsubscriber(String token) {
        return number(unsubscribe, token);
    }

    /**
     * The token of a link to the preferences: topics, frequency and pause, but neither the address nor the reader's data.
     *
     * @param issued the day it is written; it is accepted for {@value #PREFERENCES_DAYS} days after it
     */
    public String preferences(String keyId, long subscriberId, LocalDate issued) {
        var data = ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                .putLong(subscriberId)
                .putInt(Math.toIntExact(issued.toEpochDay()))
                .array();
        return preferences.seal(keyId, data);
    }

    /** Whose preferences this token opens; empty when it is too old, or was not made here for this purpose. */
    public OptionalLong reader(String token, LocalDate today) {
        var data = preferences.open(token);
        if (data.isEmpty()) {
            return OptionalLong.empty();
        }
        var subscriberId = data.get().getLong();
        return works(data.get().getInt(), today) ? OptionalLong.of(subscriberId) : OptionalLong.empty();
    }

    /** The token of a link that shows a digest in the browser, without end. */
    public String digest(String keyId, long digestId) {
        return digest.seal(keyId, number(digestId));
    }

    /** Which digest this token shows; empty when it was not made here for this purpose. */
    public OptionalLong digest(String token) {
        return number(digest, token);
    }

    /**
     * The token of the links to what a reader can do about the papers of one digest: save them, and change or mute the topics that
     * brought them.
     *
     * @param issued the digest's date; the token is accepted for {@value #PREFERENCES_DAYS} days after it
     */
    public String actions(String keyId, long subscriberId, long digestId, LocalDate issued) {
        var data = ByteBuffer.allocate(2 * Long.BYTES + Integer.BYTES)
                .putLong(subscriberId)
                .putLong(digestId)
                .putInt(Math.toIntExact(issued.toEpochDay()))
                .array();
        return actions.seal(keyId, data);
    }

    /** What this token opens; empty when it is too old, or was not made here for this purpose. */
    public Optional<ActionsLink> actions(String token, LocalDate today) {
        return actions.open(token).flatMap(data -> {
            var link = new ActionsLink(data.getLong(), data.getLong());
            return works(data.getInt(), today) ? Optional.of(link) : Optional.empty();
        });
    }

    private static boolean works(int issued, LocalDate today) {
        return !today.isAfter(LocalDate.ofEpochDay(issued).plusDays(PREFERENCES_DAYS));
    }

    private static byte[] number(long value) {
        return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    }

    private static OptionalLong number(LinkSeal seal, String token) {
        return seal.open(token).stream().mapToLong(ByteBuffer::getLong).findFirst();
    }
}
