package dev.paperboy.delivery;

import dev.paperboy.delivery.DeliveryOutcome.Fault;
import dev.paperboy.delivery.DeliveryOutcome.Refused;
import dev.paperboy.delivery.Returned.Kind;
import dev.paperboy.subscriber.Bounces;
import dev.paperboy.subscriber.SubscriberRepository;
import dev.paperboy.subscriber.Suppressions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/**
 * Writes what is heard of a mail after the relay took it. A digest stays as it was settled: its papers went out. What is heard
 * once more changes nothing.
 */
@ApplicationScoped
public class LateOutcomes {

    /** Much may have happened to a mailbox since. */
    private static final Duration TOO_LATE = Duration.ofDays(30);

    private final LateNotes notes;
    private final ReturnPaths paths;
    private final SubscriberRepository subscribers;
    private final Suppressions suppressions;
    private final Bounces bounces;
    private final DeliveryLimits limits;
    private final Clock clock;

    LateOutcomes(
            LateNotes notes,
            ReturnPaths paths,
            SubscriberRepository subscribers,
            Suppressions suppressions,
            Bounces bounces,
            DeliveryLimits limits,
            Clock clock) {
        this.notes = notes;
        this.paths = paths;
        this.subscribers = subscribers;
        this.suppressions = suppressions;
        this.bounces = bounces;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * A mail came back.
     *
     * @param report of what is said in it, nothing is kept of addresses
     */
    @Transactional
    public void bounced(Returned mail, BounceReport report) throws SQLException {
        var sent = notes.sent(mail);
        if (sent.isEmpty()) {
            return;
        }
        var reader = sent.get().subscriberId();
        // The subscriber before the digest, as everybody who changes a subscriber.
        suppressions.lock(reader);
        var address = address(reader);
        var said = ReplyText.of(report.diagnostic(), address.isEmpty() ? "nobody@invalid" : address);
        var late = sent.get().at().isBefore(clock.instant().minus(TOO_LATE));
        var moved = address.isEmpty() || !wentTo(address, mail, report);
        var note = late
                ? "too late to mean anything"
                : moved ? "not the reader's address any more" : report.words(address);
        if (notes.isNews(mail, new Attempted("BOUNCE", "bounced", said, note))
                && !late
                && !moved
                && mail.kind() == Kind.DIGEST) {
            blame(reader, address, report, said);
        }
    }

    /** A bad address of a letter is not suppressed: strangers type what they like, and a reader's next digest finds it out. */
    private void blame(long reader, String address, BounceReport report, String said) {
        var others = report.namesOnlyOthersThan(address);
        switch (report.verdict()) {
            case ADDRESS -> {
                // One member who left a group says little of the group.
                if (others) {
                    bounces.soft(reader, said);
                } else {
                    bounces.hard(reader, said);
                }
            }
            case READER -> bounces.soft(reader, said);
            case OURS -> learn(others, address, new Refused(Phase.DOT, said, Fault.POLICY));
            case CONTENT -> learn(others, address, new Refused(Phase.DOT, said, Fault.CONTENT));
        }
    }

    /** Where a mail was forwarded, its reader's domain did not refuse it; and a domain that is only named proves nothing. */
    private void learn(boolean others, String address, Refused refused) {
        if (!others) {
            limits.cameBack(address, refused);
        }
    }

    /** Where nothing proves whom it went to, the report must not say that it was somebody else. */
    private boolean wentTo(String address, Returned mail, BounceReport report) {
        return paths.wentTo(mail, address) && !(mail.addressee().isEmpty() && report.namesOnlyOthersThan(address));
    }

    /** Somebody who got this mail wants no more. */
    @Transactional
    public void complained(Returned mail) throws SQLException {
        var sent = notes.sent(mail);
        if (sent.isEmpty()) {
            return;
        }
        var reader = sent.get().subscriberId();
        suppressions.lock(reader);
        var moved = !paths.wentTo(mail, address(reader));
        var note = moved ? "not the reader's address any more" : null;
        if (notes.isNews(mail, new Attempted("COMPLAINT", "complained", "", note)) && !moved) {
            suppressions.add(
                    reader, "complaint", "about " + mail.kind().name().toLowerCase(Locale.ROOT) + " " + mail.id());
        }
    }

    /** A subscriber wants no more, and it is not known about which mail. */
    @Transactional
    public void complained(long subscriberId) {
        suppressions.lock(subscriberId);
        suppressions.add(subscriberId, "complaint", "");
    }

    private String address(long subscriberId) {
        return subscribers
                .findByIdOptional(subscriberId)
                .map(subscriber -> subscriber.email())
                .orElse("");
    }
}
