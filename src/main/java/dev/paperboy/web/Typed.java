package dev.paperboy.web;

import dev.paperboy.subscriber.Cadence;
import dev.paperboy.subscriber.EmailAddress;
import dev.paperboy.subscriber.Settings;
import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of the sign-up form as they came in; nothing else a visitor sends is looked at. */
public record Typed(
        @FormParam("email") String email,
        @FormParam("filter") List<String> filters,
        @FormParam("zone") String zone,
        @FormParam("website") String website,
        @FormParam("sum") String sum,
        @FormParam("form-token") String token) {

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_ZONE = 64;

    /** What is missing is empty: defaults of the framework do not reach records. */
    public Typed {
        email = Objects.requireNonNullElse(email, "");
        filters = Objects.requireNonNullElse(filters, List.of());
        zone = Objects.requireNonNullElse(zone, "");
        website = Objects.requireNonNullElse(website, "");
        sum = Objects.requireNonNullElse(sum, "");
        token = Objects.requireNonNullElse(token, "");
    }

    Optional<EmailAddress> address() {
        try {
            return Optional.of(new EmailAddress(email.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** People do not see that field. */
    boolean byRobot() {
        return !website.isEmpty();
    }

    /** The form to show again. */
    SignUpForm form() {
        return new SignUpForm(
                email.length() > LONGEST_EMAIL ? email.substring(0, LONGEST_EMAIL) : email,
                "",
                SignUpForm.fields(filters),
                knownZone() == null ? "" : zone,
                "",
                "",
                null,
                null);
    }

    /** The form to show again, with what is wrong with the address. */
    SignUpForm checked() {
        var form = form();
        if (address().isPresent()) {
            return form;
        }
        return form.refusing(
                email.isBlank()
                        ? "Without an address there is nowhere to send the papers to."
                        : "This is not an e-mail address that can be mailed.");
    }

    Settings settings() {
        var known = knownZone();
        return known == null
                ? Settings.DEFAULT
                : new Settings(
                        new Cadence(known, Settings.DEFAULT.cadence().hour(), Cadence.EVERY_DAY),
                        Locale.ENGLISH,
                        Settings.MOST_PAPERS);
    }

    private @Nullable ZoneId knownZone() {
        try {
            return zone.length() <= LONGEST_ZONE && ZoneId.getAvailableZoneIds().contains(zone)
                    ? ZoneId.of(zone)
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
