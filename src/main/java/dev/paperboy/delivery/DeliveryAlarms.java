package dev.paperboy.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** What relays and domains say that the operator must look after. Kept by domain at most, never by address. */
@ApplicationScoped
public class DeliveryAlarms {

    private final AlarmRows rows;
    private final Clock clock;
    private final RelayReach reach = new RelayReach();

    /** Whether there may be an alarm that a mail which goes through would end. */
    private volatile boolean relayMayBeRefusing = true;

    DeliveryAlarms(DataSource database, Clock clock) {
        this.rows = new AlarmRows(database);
        this.clock = clock;
    }

    /** What is wrong. */
    public enum Kind {
        /** The relay takes no mail from us at all, or cannot be reached; ended by the first that it takes. */
        RELAY,
        /** Domains refuse us. */
        POLICY,
        /** What our mails hold is refused. */
        CONTENT
    }

    /**
     * Something to look after.
     *
     * @param domain of the readers; empty when it concerns all
     * @param times how often it was said
     * @param reply what was said last, without addresses
     */
    public record Alarm(Kind kind, String domain, Instant firstAt, Instant lastAt, int times, String reply) {

        /** Whether it concerns the relay, and thus every mail. */
        public boolean ofRelay() {
            return kind == Kind.RELAY;
        }
    }

    void raise(Kind kind, String domain, String reply) {
        if (kind == Kind.RELAY) {
            relayMayBeRefusing = true;
        }
        rows.raise(kind, domain, clock.instant(), reply);
    }

    /**
     * No line to the relay could be opened. When that goes on for ten minutes it is an alarm: a host of the wrong name, a port that
     * is blocked, a certificate that ran out.
     *
     * @param heard what was said instead, without addresses
     */
    void relayNotReached(String heard) {
        if (reach.failed(clock.instant())) {
            raise(Kind.RELAY, "", heard);
        }
    }

    /** A line to the relay was opened. */
    void relayReached() {
        reach.reached();
    }

    /** A mail went through. */
    void relayWorks() {
        if (relayMayBeRefusing) {
            relayMayBeRefusing = false;
            dismiss(Kind.RELAY, "");
        }
    }

    /** It was looked after; should it be said again, it stands here again. */
    public void dismiss(Kind kind, String domain) {
        rows.remove(kind, domain);
    }

    /** All that was not dismissed yet, the latest first. */
    public List<Alarm> all() {
        return rows.all();
    }
}
