package dev.paperboy.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What the mailbox brought, to look at. */
@ApplicationScoped
public class MailboxReport {

    /** How many days are counted together. */
    public static final int DAYS = 30;

    private final InboxConfig config;
    private final MailboxPlace place;
    private final MailboxCounts counts;
    private final Clock clock;

    MailboxReport(InboxConfig config, MailboxPlace place, MailboxCounts counts, Clock clock) {
        this.config = config;
        this.place = place;
        this.counts = counts;
        this.clock = clock;
    }

    /** Whether there is a mailbox to read. */
    public boolean isOn() {
        return config.host().isPresent();
    }

    /** What has kept the mailbox from being read for more than an hour, in a sentence; empty when it is read, or there is none. */
    public Optional<String> trouble() throws SQLException {
        return isOn() ? place.failing().map(MailboxPlace.Failing::trouble) : Optional.empty();
    }

    /**
     * How many mails of each kind came in the last {@value #DAYS} days: {@code bounce}, {@code complaint}, {@code feedback},
     * {@code delay}, {@code auto-reply}, {@code unproven}, {@code other}.
     *
     * @return without the kinds of which none came
     */
    public Map<String, Long> counts() throws SQLException {
        return counts.since(LocalDate.now(clock).minusDays(DAYS - 1));
    }
}
