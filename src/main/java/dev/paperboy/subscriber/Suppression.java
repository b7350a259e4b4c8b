package dev.paperboy.subscriber;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address that must not be mailed.
 *
 * @param mac what is kept of the address: a keyed hash, which leads from the address here but never back
 * @param reason one word, see {@link SuppressionReason}
 * @param detail what was seen, without the address; may be empty
 * @param subscriberId whose address it is; null when there is no subscriber of it
 */
public record Suppression(String mac, String reason, String detail, Instant at, @Nullable Long subscriberId) {

    /** Why, for people. */
    public String words() {
        return SuppressionReason.of(reason).map(SuppressionReason::words).orElse(reason);
    }

    /** How the audit log names it. */
    public String subject() {
        return "suppression " + mac.substring(0, 16);
    }

    /** The beginning of the hash, which is enough to tell two apart by eye. */
    public String mark() {
        return mac.substring(0, 8);
    }

    /** What somebody wrote, fit to be kept: addresses are cut out. */
    public static String withoutAddresses(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ")
                .replaceAll("\\S*@\\S*", "(address)")
                .strip();
    }
}
