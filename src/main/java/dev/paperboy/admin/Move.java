package dev.paperboy.admin;

import dev.paperboy.subscriber.Status;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an admin may do to a subscriber. Nobody is brought back who left or never confirmed: that takes their own consent. */
enum Move {
    PAUSE("Pause", "subscriber paused", Status.PAUSED),
    RESUME("Resume", "subscriber resumed", Status.ACTIVE),
    UNSUBSCRIBE("Unsubscribe", "subscriber unsubscribed", Status.UNSUBSCRIBED);

    private final String label;
    private final String audited;
    private final Status to;

    Move(String label, String audited, Status to) {
        this.label = label;
        this.audited = audited;
        this.to = to;
    }

    /** What the button says. */
    public String label() {
        return label;
    }

    /** As it stands in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String audited() {
        return audited;
    }

    Status to() {
        return to;
    }

    /** The states from which it can be done. */
    Set<Status> from() {
        return switch (this) {
            case PAUSE -> EnumSet.of(Status.ACTIVE);
            case RESUME -> EnumSet.of(Status.PAUSED);
            case UNSUBSCRIBE -> EnumSet.of(Status.PENDING, Status.ACTIVE, Status.PAUSED);
        };
    }

    static Optional<Move> of(String word) {
        return Arrays.stream(values()).filter(move -> move.word().equals(word)).findFirst();
    }

    static List<Move> from(Status status) {
        return Arrays.stream(values())
                .filter(move -> move.from().contains(status))
                .toList();
    }
}
