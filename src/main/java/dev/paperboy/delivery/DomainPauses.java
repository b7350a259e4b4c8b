package dev.paperboy.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Domains that will not have our mail and are left alone for a while: five refusals of us in a row make an hour. When it is
 * over, single mails try, and each refusal doubles the pause up to six hours; the first that is taken ends it.
 */
@ApplicationScoped
public class DomainPauses {

    private static final Logger LOG = Logger.getLogger(DomainPauses.class);
    private static final int REFUSALS = 5;
    private static final Duration UNDECIDED = Duration.ofMinutes(15);

    private final Clock clock;
    private final PauseRows rows;
    private final PauseLines lines = new PauseLines();
    private final RefusalCounts refusals = new RefusalCounts();

    DomainPauses(DataSource database, Clock clock) {
        this.clock = clock;
        this.rows = new PauseRows(database);
    }

    /**
     * How long a mail to this domain has to wait; empty when it may go. Where a pause has run out, who is told to go is the one
     * that tries.
     *
     * @param domain in lower case
     */
    public Optional<Duration> pausedFor(String domain) {
        return pause(domain).flatMap(pause -> lines.waitBefore(pause, clock.instant()));
    }

    /**
     * The domain refused us, or our mail, for a reason that has nothing to do with the reader.
     *
     * @param reply without addresses
     */
    public void refused(String domain, String reply) {
        var now = clock.instant();
        var pause = pause(domain);
        if (pause.isPresent()) {
            if (pause.get().isOver(now)) {
                rows.replace(pause.get().again(now, reply));
            }
            return;
        }
        if (refusals.more(domain) >= REFUSALS) {
            rows.begin(DomainPause.first(domain, now, reply));
            LOG.warnf("The domain %s refused us %d times in a row; its mails wait. %s", domain, REFUSALS, reply);
            refusals.forget(domain);
        }
    }

    /** A mail to this domain was put off, or not heard of again. If it was the one that tries, the others wait for another while. */
    public void undecided(String domain) {
        var now = clock.instant();
        if (pause(domain).filter(pause -> pause.isOver(now)).isPresent()) {
            rows.prolong(domain, now, now.plus(UNDECIDED));
        }
    }

    /** A mail to this domain was taken. No work for the database unless the domain was paused. */
    public void succeeded(String domain) {
        refusals.forget(domain);
        if (pause(domain).isPresent()) {
            end(domain);
        }
    }

    /** Lets mails to this domain go on; the next refusals are counted anew. */
    public void end(String domain) {
        rows.end(domain);
        refusals.forget(domain);
        lines.open(domain);
    }

    /** All domains that are paused, or whose pause has run out without a mail having been taken; as the database has them. */
    public List<DomainPause> all() {
        return rows.now().values().stream()
                .sorted(Comparator.comparing(DomainPause::domain))
                .toList();
    }

    /** How many there are, a few seconds old. */
    int count() {
        return rows.recent().size();
    }

    private Optional<DomainPause> pause(String domain) {
        return Optional.ofNullable(rows.recent().get(domain));
    }
}
