package dev.paperboy.api;

import dev.paperboy.subscriber.EmailAddress;
import dev.paperboy.subscriber.SuppressionReason;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a call says of an address that must not be mailed. */
record SuppressionBody(@Nullable String email, @Nullable String reason) {

    EmailAddress address() {
        return address(422, Objects.requireNonNullElse(email, ""));
    }

    static EmailAddress address(int status, String typed) {
        try {
            return new EmailAddress(typed.strip());
        } catch (IllegalArgumentException e) {
            throw ProblemException.field(status, "email", String.valueOf(e.getMessage()));
        }
    }

    /** An admin's wish unless it says another. */
    SuppressionReason meant() {
        return reason == null
                ? SuppressionReason.ADMIN
                : SuppressionReason.of(reason)
                        .orElseThrow(() -> ProblemException.field(
                                422, "reason", "A reason is one of bounce, refusals, complaint and admin."));
    }
}
