package dev.paperboy.subscriber;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which columns of a list say whom it means and why, and what they may say. */
final class ListColumns {

    /** A list without a head: an address a line. */
    static final ListColumns NONE = new ListColumns(List.of(), 0, false);

    private static final String MAC = "mac";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Set<String> ADDRESS =
            Set.of("email", "e-mail", "address", "email address", "e-mail address", "emailaddress", "recipient");
    private static final Set<String> REASON = Set.of("reason", "type", "status", "source");

    /** What lists of readers say of those who want mail: who imports such a list here took the wrong one. */
    private static final Set<String> HEALTHY = Set.of(
            "active",
            "subscribed",
            "confirmed",
            "enabled",
            "valid",
            "verified",
            "deliverable",
            "delivered",
            "sent",
            "opened",
            "clicked",
            "ok");

    private final List<Reason> reasons;
    private final int whom;
    private final boolean hashed;

    private record Reason(String name, int place) {}

    private ListColumns(List<Reason> reasons, int whom, boolean hashed) {
        this.reasons = reasons;
        this.whom = whom;
        this.hashed = hashed;
    }

    /** The columns that a head names; empty when the line is none, because it names neither addresses nor hashes. */
    static Optional<ListColumns> head(List<String> fields) {
        var names = fields.stream()
                .map(field -> field.strip().toLowerCase(Locale.ROOT))
                .toList();
        var address = names.stream().filter(ADDRESS::contains).findFirst().map(names::indexOf);
        if (address.isEmpty() && !names.contains(MAC)) {
            return Optional.empty();
        }
        var reasons = new ArrayList<Reason>();
        for (int i = 0; i < names.size(); i++) {
            if (REASON.contains(names.get(i))) {
                reasons.add(new Reason(names.get(i), i));
            }
        }
        return Optional.of(
                new ListColumns(List.copyOf(reasons), address.orElseGet(() -> names.indexOf(MAC)), address.isEmpty()));
    }

    /** Whether they hold our hashes instead of addresses. */
    boolean hashed() {
        return hashed;
    }

    /**
     * Whom a line means.
     *
     * @throws IllegalArgumentException with a sentence, when it means nobody who is to be suppressed
     */
    Listed whom(List<String> fields) {
        var typed = at(whom, fields);
        if (typed.isEmpty()) {
            throw new IllegalArgumentException("There is no " + (hashed ? "hash" : "address") + " in this line.");
        }
        var listed = hashed ? new Listed.ByMac(hash(typed)) : new Listed.ByAddress(new EmailAddress(typed));
        for (var reason : reasons) {
            var said = at(reason.place(), fields).toLowerCase(Locale.ROOT);
            if (HEALTHY.contains(said)) {
                throw new IllegalArgumentException(
                        "The column " + reason.name() + " says " + said + ": not a suppression.");
            }
        }
        return listed;
    }

    private static String hash(String typed) {
        var hash = typed.toLowerCase(Locale.ROOT);
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("The hash in the column mac does not have 64 hexadecimal digits.");
        }
        return hash;
    }

    /** Why, in the list's own words; empty when it does not say. */
    String why(List<String> fields) {
        return reasons.isEmpty() ? "" : at(reasons.get(0).place(), fields);
    }

    private static String at(int place, List<String> fields) {
        return place < fields.size() ? fields.get(place).strip() : "";
    }
}
