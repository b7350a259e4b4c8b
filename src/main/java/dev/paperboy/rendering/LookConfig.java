package dev.paperboy.rendering;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** What mails and pages are called and coloured like. All of it is printed, so a change renders anew what was never sent. */
@ConfigMapping(prefix = "paperboy.look")
public interface LookConfig {

    /** The name of the service, in sentences and subjects. */
    @WithDefault("Paperboy")
    String name();

    /** What stands in the head of mails and pages; without one, the name does. */
    Optional<String> logo();

    /** The one colour of what can be pressed and of marked words, {@code #rrggbb}; without one, the style sheets say. */
    Optional<String> accent();

    /** The same on dark paper; without one, a lighter shade of {@link #accent()}. */
    Optional<String> accentDark();

    /** A text for the foot of mails and pages. */
    Optional<String> foot();
}
