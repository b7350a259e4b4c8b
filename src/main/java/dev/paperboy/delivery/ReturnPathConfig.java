package dev.paperboy.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Where mails that cannot be delivered go back to. */
@ConfigMapping(prefix = "paperboy.inbox")
interface ReturnPathConfig {

    /**
     * The address that bounces go to, as {@code bounces@example.org}; what stands in front of the at sign is followed by a separator
     * and by the mark of each mail, so its mailbox has to take such addresses. Unset: bounces go to the address in From.
     */
    Optional<String> bounceAddress();

    /** What the mailbox's server puts between an address and its details. */
    @WithDefault("+")
    String bounceSeparator();
}
