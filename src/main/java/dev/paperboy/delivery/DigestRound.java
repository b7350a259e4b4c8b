package dev.paperboy.delivery;

import dev.paperboy.delivery.DeliveryOutcome.Sent;
import dev.paperboy.delivery.LedgerStatements.Ready;
import dev.paperboy.delivery.LedgerStatements.Taken;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One courier's way through the digests it claimed. While one mail's bytes are on their way the next is composed, and announced
 * behind its end; that one was sent is written together with the mark that the next is being sent. So at most one mail of a
 * connection is in doubt at any time.
 */
final class DigestRound implements Round {

    private static final Logger LOG = Logger.getLogger(DigestRound.class);
    private static final String RENDERED_ANEW =
            "rendered anew: templates, settings or the address changed since the first attempt";

    private final Desk desk;
    private final Claimed claimed;
    private final Deque<Claim> claims;
    private final LoadedDigests loaded;
    private @Nullable Composed following;
    private @Nullable Taken unwritten;

    DigestRound(Desk desk, Claimed claimed, LoadedDigests loaded) {
        this.desk = desk;
        this.claimed = claimed;
        this.claims = new ArrayDeque<>(claimed.claims());
        this.loaded = loaded;
    }

    /** What every round works with. */
    record Desk(
            Claims claims,
            DigestMails mails,
            HeldLeases.Leases<Long> leases,
            Ledger ledger,
            GroupCommit commits,
            Recorder recorder,
            DeliveryLimits limits,
            Dispatch dispatch) {}

    private record Composed(Claim claim, ComposedDigest mail, OutgoingMail outgoing, @Nullable String note) {}

    @Override
    public int left() {
        return claims.size() + (following == null ? 0 : 1);
    }

    @Override
    public boolean run(SmtpConnection connection, BooleanSupplier goOn) throws SQLException, InterruptedException {
        var reached = true;
        try {
            while (reached && left() > 0 && goOn.getAsBoolean()) {
                var mail = following == null ? compose() : following;
                following = null;
                if (mail != null) {
                    reached = send(mail, connection, goOn);
                }
            }
        } finally {
            write(null);
        }
        return reached;
    }

    private boolean send(Composed mail, SmtpConnection connection, BooleanSupplier goOn)
            throws SQLException, InterruptedException {
        var seen = false;
        try {
            desk.dispatch().awaitTurn();
            var outcome = desk.dispatch().seen(connection.send(mail.outgoing(), gate(mail), () -> announce(goOn)));
            if (outcome instanceof Sent sent) {
                // Kept before anything else can fail: forgotten, the mail would be sent again.
                unwritten = new Taken(mail.claim(), sent.reply(), mail.note());
            } else {
                // If the gate was not asked, the outcome before this one is still unwritten.
                write(null);
                record(mail, outcome);
            }
            seen = true;
            desk.limits().seen(mail.outgoing().envelope().recipient(), outcome);
            return outcome.phase() != Phase.CONNECT;
        } finally {
            if (!seen) {
                desk.limits().unused(1);
            }
        }
    }

    private Gate gate(Composed mail) {
        return () -> write(new Ready(mail.claim(), mail.mail().rendered()));
    }

    /** Writes what is unwritten together with this mark; when there is none, waits until it is written. */
    private Gate.Answer write(@Nullable Ready ready) {
        var taken = unwritten;
        unwritten = null;
        if (taken == null && ready == null) {
            return () -> false;
        }
        var written = desk.commits().write(taken, ready);
        if (ready == null) {
            var unused = written.open();
        }
        return written;
    }

    /** The mail that follows: not where a pause may come between. */
    private Optional<OutgoingMail> announce(BooleanSupplier goOn) {
        while (following == null && !claims.isEmpty() && !desk.dispatch().paced() && goOn.getAsBoolean()) {
            following = compose();
        }
        return Optional.ofNullable(following).map(Composed::outgoing);
    }

    /** The next one that may go and can be composed; null where this one does not. */
    private @Nullable Composed compose() {
        var claim = claims.remove();
        var kept = false;
        try {
            var mail = composed(claim);
            kept = mail != null;
            return mail;
        } finally {
            if (!kept) {
                desk.limits().unused(1);
            }
        }
    }

    private @Nullable Composed composed(Claim claim) {
        var address = loaded.address(claim.id());
        var wait = address.flatMap(desk.limits()::putOff);
        if (wait.isPresent()) {
            putAside(claim, () -> desk.claims().putOff(claim, wait.get()));
            return null;
        }
        try {
            var mail = desk.mails().compose(loaded, claim.id());
            if (mail.isPresent()) {
                var note = loaded.renderedAnew(claim.id(), mail.get().rendered()) ? RENDERED_ANEW : null;
                return new Composed(claim, mail.get(), mail.get().outgoing(), note);
            }
            putAside(claim, () -> desk.ledger().withheld(claim));
        } catch (UncomposableException e) {
            // One digest that cannot be composed must not keep the others: it waits for somebody to mend it, or
            // expires.
            LOG.errorf(e, "Digest %d cannot be composed", claim.id());
            var attempt = new Attempted("COMPOSE", "deferred", String.valueOf(e.getMessage()), null);
            putAside(claim, () -> desk.ledger().deferred(claim, attempt, false));
        }
        return null;
    }

    private interface Write {
        boolean write() throws SQLException;
    }

    /** Called in the middle of another mail, which a failure here must not touch: the lease will tell. */
    private void putAside(Claim claim, Write write) {
        try {
            var unused = write.write();
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("Digest %d could not be put aside: %s", claim.id(), e.getMessage());
        }
    }

    private void record(Composed mail, DeliveryOutcome outcome) throws SQLException, InterruptedException {
        try {
            desk.recorder().record(desk.ledger(), mail.claim(), outcome, mail.note());
        } catch (LeaseLostException e) {
            LOG.info(e.getMessage());
        }
    }

    @Override
    public void giveBack() throws SQLException {
        if (following != null) {
            claims.addFirst(following.claim());
            following = null;
        }
        // Whatever went wrong: a lease that is renewed for ever would keep its digests from everybody.
        desk.leases().letGo(claimed.id());
        desk.limits().unused(claims.size());
        if (!claimed.isEmpty()) {
            desk.claims().release(claimed, claims);
        }
        claims.clear();
    }
}
