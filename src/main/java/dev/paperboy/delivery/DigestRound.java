package dev.paperboy.delivery;

import dev.paperboy.delivery.DeliveryOutcome.Sent;
import dev.paperboy.delivery.DeliveryOutcome.Withheld;
import dev.paperboy.delivery.DigestBatch.Drawn;
import dev.paperboy.delivery.LedgerStatements.Ready;
import dev.paperboy.delivery.LedgerStatements.Taken;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One courier's way through the digests its node claimed. While one mail's bytes are on their way the next is composed, and announced
 * behind its end; that one was sent is written together with the mark that the next is being sent. So at most one mail of a
 * connection is in doubt at any time.
 */
final class DigestRound implements Round {

    private static final Logger LOG = Logger.getLogger(DigestRound.class);
    private static final String RENDERED_ANEW =
            "rendered anew: templates, settings or the address changed since the first attempt";

    private final Desk desk;
    private @Nullable Composed following;
    private @Nullable Unwritten unwritten;
    private int withheldInARow;

    DigestRound(Desk desk) {
        this.desk = desk;
    }

    /** What every round works with. */
    record Desk(
            DigestStock stock,
            Claims claims,
            DigestMails mails,
            Ledger ledger,
            GroupCommit commits,
            Recorder recorder,
            DeliveryLimits limits,
            Dispatch dispatch) {}

    private record Composed(Drawn drawn, ComposedDigest mail, OutgoingMail outgoing, @Nullable String note) {

        Claim claim() {
            return drawn.claim();
        }
    }

    /** What became of a digest, which is written with the mark of the next. */
    private record Unwritten(Drawn drawn, Taken taken) {}

    @Override
    public int left() {
        return desk.stock().left() + (following == null ? 0 : 1);
    }

    @Override
    public boolean run(SmtpConnection connection, BooleanSupplier goOn) throws SQLException, InterruptedException {
        var reached = true;
        try {
            while (reached && goOn.getAsBoolean() && filled()) {
                var mail = following == null ? compose() : following;
                following = null;
                if (mail != null) {
                    reached = send(mail, connection, goOn);
                }
            }
        } finally {
            settle();
        }
        return reached;
    }

    private boolean filled() throws SQLException {
        if (desk.stock().refill() || following != null) {
            return true;
        }
        settle(); // Filling may take its time.
        return desk.stock().fill();
    }

    private boolean send(Composed mail, SmtpConnection connection, BooleanSupplier goOn)
            throws SQLException, InterruptedException {
        var seen = false;
        var kept = false;
        try {
            desk.dispatch().awaitTurn();
            var outcome = desk.dispatch().seen(connection.send(mail.outgoing(), gate(mail), () -> announce(goOn)));
            if (outcome instanceof Sent sent) {
                // Kept before anything else can fail: forgotten, the mail would be sent again.
                unwritten = new Unwritten(mail.drawn(), new Taken(mail.claim(), sent.reply(), mail.note()));
                kept = true;
            } else {
                // If the gate was not asked, the outcome before this one is still unwritten.
                settle();
                record(mail, outcome);
            }
            seen = true;
            desk.limits().seen(mail.outgoing().envelope().recipient(), outcome);
            return goesOn(outcome);
        } finally {
            if (!seen) {
                desk.limits().unused(1);
            }
            if (!kept) {
                desk.stock().done(mail.drawn());
            }
        }
    }

    /** What is true of one mail may be of all that are left: the relay is away, or their edition stopped. */
    private boolean goesOn(DeliveryOutcome outcome) throws SQLException {
        withheldInARow = outcome instanceof Withheld ? withheldInARow + 1 : 0;
        if (withheldInARow == 2) {
            desk.stock().giveBack();
        }
        if (outcome.phase() == Phase.CONNECT) {
            desk.stock().notReached();
            return false;
        }
        desk.stock().reached();
        return true;
    }

    /** Writes what is unwritten together with the mark of this one. */
    private Gate gate(Composed mail) {
        return () -> write(new Ready(mail.claim(), mail.mail().rendered()));
    }

    /** Writes what is unwritten, and waits until it is. */
    private void settle() {
        if (unwritten != null) {
            var unused = write(null).open();
        }
    }

    private Gate.Answer write(@Nullable Ready ready) {
        var last = unwritten;
        unwritten = null;
        var written = handIn(last, ready);
        return () -> {
            try {
                return written.open();
            } finally {
                done(last);
            }
        };
    }

    private Gate.Answer handIn(@Nullable Unwritten last, @Nullable Ready ready) {
        try {
            return desk.commits().write(last == null ? null : last.taken(), ready);
        } catch (RuntimeException | Error e) {
            done(last);
            throw e;
        }
    }

    private void done(@Nullable Unwritten last) {
        if (last != null) {
            desk.stock().done(last.drawn());
        }
    }

    /** The mail that follows: not where a pause may come between. */
    private Optional<OutgoingMail> announce(BooleanSupplier goOn) {
        while (following == null && desk.stock().left() > 0 && !desk.dispatch().paced() && goOn.getAsBoolean()) {
            following = compose();
        }
        return Optional.ofNullable(following).map(Composed::outgoing).filter(mail -> !mail.envelope()
                .needsSmtputf8());
    }

    /** The next one that may go and can be composed; null where this one does not. */
    private @Nullable Composed compose() {
        var drawn = desk.stock().draw();
        if (drawn == null) {
            return null; // Another courier was quicker.
        }
        var kept = false;
        try {
            var mail = composed(drawn);
            kept = mail != null;
            return mail;
        } finally {
            if (!kept) {
                desk.limits().unused(1);
                desk.stock().done(drawn);
            }
        }
    }

    private @Nullable Composed composed(Drawn drawn) {
        var claim = drawn.claim();
        var loaded = drawn.batch().loaded();
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
                return new Composed(drawn, mail.get(), mail.get().outgoing(), note);
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
            desk.stock().putBack(following.drawn());
            following = null;
        }
    }
}
