package dev.paperboy.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.paperboy.subscriber.Suppression;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address that must not be mailed, as the API shows it. The address itself is not kept, only a keyed hash of it.
 *
 * @param id the hash
 * @param reason one of {@code bounce}, {@code refusals}, {@code complaint} and {@code admin}
 * @param detail what was seen; may be empty
 * @param subscriberId whose address it is, if there is a subscriber of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SuppressionJson(String id, String reason, String detail, Instant at, @Nullable String subscriberId) {

    static SuppressionJson of(Suppression suppression) {
        var subscriber = suppression.subscriberId();
        return new SuppressionJson(
                suppression.mac(),
                suppression.reason(),
                suppression.detail(),
                suppression.at(),
                subscriber == null ? null : String.valueOf(subscriber));
    }
}
