package dev.paperboy.inbox;

import dev.paperboy.inbox.bounce.Incoming;
import dev.paperboy.inbox.bounce.Sorting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** Reads the mailbox once. */
@ApplicationScoped
public class MailboxRound {

    private static final Logger LOG = Logger.getLogger(MailboxRound.class);

    /** The rest waits for the next round, so that one round's claim lasts. */
    private static final int MOST = 200;

    private final InboxConfig config;
    private final MailboxPlace place;
    private final Effects effects;

    /** The mail that could not be dealt with in the last round; it is tried once more, and then left alone. */
    private volatile long failedOnce = -1;

    MailboxRound(InboxConfig config, MailboxPlace place, Effects effects) {
        this.config = config;
        this.place = place;
        this.effects = effects;
    }

    /** Reads what came since the last round; does nothing without a mailbox, or while another node reads it. */
    public void run() {
        if (config.host().isEmpty()) {
            return;
        }
        try {
            if (place.claim()) {
                read();
            }
        } catch (SQLException e) {
            LOG.errorf("The mailbox was not read, the next round tries again: the database says %s", e.getSQLState());
        }
    }

    private void read() throws SQLException {
        try (var mailbox = ImapMailbox.open(config)) {
            read(mailbox);
            place.succeeded();
        } catch (MessagingException e) {
            var trouble = MailboxTrouble.of(e);
            LOG.warnf("The mailbox could not be read, the next round tries again. %s", trouble);
            place.failed(trouble);
        } catch (SQLException e) {
            letGo(e);
            throw e;
        } catch (RuntimeException e) {
            LOG.errorf(e, "The mailbox could not be read, the next round tries again");
            place.failed("Reading broke off for a reason that the log tells.");
        }
    }

    /** So that the next round need not wait until the claim of this one has run out; if the database hears it. */
    private void letGo(SQLException failure) {
        try {
            place.failed("The database did not do its part; the log tells more.");
        } catch (SQLException | RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private void read(ImapMailbox mailbox) throws MessagingException, SQLException {
        var validity = mailbox.validity();
        var reached = place.after(validity);
        var done = new ArrayList<WaitingMail>();
        try {
            for (var mail : mailbox.after(reached, MOST)) {
                if (!isDealtWith(mail, done)) {
                    break;
                }
                reached = mail.uid();
            }
        } finally {
            putAway(mailbox, done, validity, reached);
        }
    }

    /** Before the place moves on: what is not put away because we die here is read again, and changes nothing. */
    private void putAway(ImapMailbox mailbox, List<WaitingMail> done, long validity, long reached)
            throws MessagingException, SQLException {
        try {
            if (mailbox.isOpen()) {
                mailbox.putAway(done);
            }
        } finally {
            place.reached(validity, reached);
        }
    }

    /**
     * Deals with a mail.
     *
     * @return whether the next may follow; else this one is tried once more
     * @throws MessagingException when the mailbox gives it no more, which is no mail's fault
     * @throws SQLException when the database does not do its part, which is none either
     */
    private boolean isDealtWith(WaitingMail mail, List<WaitingMail> done) throws MessagingException, SQLException {
        try {
            if (effects.of(understand(mail))) {
                done.add(mail);
            }
            return true;
        } catch (SQLException | RuntimeException e) {
            var trouble = DatabaseTrouble.in(e);
            if (trouble.isPresent()) {
                throw trouble.get();
            }
            // Its own words may hold addresses.
            LOG.errorf("Mail %d of the mailbox could not be dealt with: %s", mail.uid(), e.getClass());
            var again = failedOnce == mail.uid();
            failedOnce = mail.uid();
            return again;
        }
    }

    private static Incoming understand(WaitingMail mail) throws MessagingException {
        var bytes = mail.bytes();
        try {
            return bytes.map(Sorting::of).orElseGet(Incoming.Other::new);
        } catch (RuntimeException e) {
            LOG.errorf("Mail %d of the mailbox was not understood: %s", mail.uid(), e.getClass());
            return new Incoming.Other();
        }
    }
}
