package dev.paperboy.delivery;

import dev.paperboy.delivery.DeliveryOutcome.Deferred;
import dev.paperboy.delivery.DeliveryOutcome.Fault;
import dev.paperboy.delivery.DeliveryOutcome.Refused;
import dev.paperboy.delivery.DeliveryOutcome.RelayRefusesUs;
import dev.paperboy.delivery.DeliveryOutcome.Withheld;
import io.quarkus.logging.Log;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import org.jspecify.annotations.Nullable;

/**
 * One line to the relay, owned by one worker and kept over many mails. It connects when first needed, and anew after
 * whatever leaves it unclear where the dialogue stands. Not for several threads.
 */
final class SmtpConnection implements AutoCloseable {

    /** Relays hang up on those who stay for ever, and a balanced one shares its load only at the door. */
    static final int MAILS_PER_LINE = 100;

    private final SmtpConfig config;
    private final SmtpLogin login;
    private final PromptSockets sockets = new PromptSockets();
    private final Session session;
    private @Nullable SteppedTransport line;
    private int sentOnLine;

    SmtpConnection(SmtpConfig config) {
        this.config = config;
        this.login = new SmtpLogin(config);
        this.session = Session.getInstance(SmtpProperties.of(config, sockets));
    }

    /**
     * Tries to deliver one mail. SMTP's failures are outcomes; what the gate throws is passed on, and like a shut gate keeps
     * the mail from being accepted.
     */
    DeliveryOutcome send(OutgoingMail mail, Gate gate) {
        if (mail.envelope().needsSmtputf8()) {
            return new Refused(
                    Phase.RCPT, "5.6.7 The address needs SMTPUTF8, which is not spoken here", Fault.SMTPUTF8);
        }
        SteppedTransport kept = line;
        if (kept != null) {
            DeliveryOutcome outcome = deliver(kept, mail, gate);
            if (!hungUpMeanwhile(kept)) {
                return outcome;
            }
        }
        return sendOnNewLine(mail, gate);
    }

    /** A kept line may have been closed while it lay idle. That says nothing about this mail: nothing of it was accepted. */
    private static boolean hungUpMeanwhile(SteppedTransport kept) {
        return kept.phase() == Phase.MAIL && kept.heard().closesTheLine();
    }

    private DeliveryOutcome sendOnNewLine(OutgoingMail mail, Gate gate) {
        var fresh = new SteppedTransport(session, config, sockets);
        try {
            line = fresh;
            sentOnLine = 0;
            fresh.setLocalHost(mail.envelope().senderDomain());
            fresh.connect(
                    config.host().orElseThrow(),
                    config.port().orElse(config.tls().port()),
                    login.user(),
                    login.secret());
        } catch (MessagingException e) {
            drop(fresh);
            return notConnected(fresh.heard(), e, mail.envelope().recipient());
        }
        return deliver(fresh, mail, gate);
    }

    private static DeliveryOutcome notConnected(Reply heard, MessagingException failure, String recipient) {
        boolean loginRefused = failure instanceof AuthenticationFailedException && heard.firstDigit() != 4;
        if (loginRefused && heard.firstDigit() != 0) {
            return new RelayRefusesUs(Phase.CONNECT, ReplyText.of(Complaint.of(failure), recipient));
        }
        if (heard.firstDigit() >= 4) {
            return Replies.judge(Phase.CONNECT, heard, recipient);
        }
        return new Deferred(Phase.CONNECT, ReplyText.of(Complaint.of(failure), recipient), false);
    }

    private DeliveryOutcome deliver(SteppedTransport transport, OutgoingMail mail, Gate gate) {
        boolean usable = false;
        try {
            Reply heard = say(transport, mail, gate);
            DeliveryOutcome outcome = transport.withheld()
                    ? new Withheld()
                    : Replies.judge(transport.phase(), heard, mail.envelope().recipient());
            usable = usable(transport, heard);
            return outcome;
        } finally {
            if (!usable) {
                drop(transport);
            } else if (++sentOnLine >= MAILS_PER_LINE) {
                close();
            }
        }
    }

    /** The answer that decides. Where none was heard, the failure itself tells more than nothing. */
    private static Reply say(SteppedTransport transport, OutgoingMail mail, Gate gate) {
        try {
            transport.deliver(mail, gate);
            return transport.heard();
        } catch (MessagingException e) {
            Reply heard = transport.heard();
            return heard.text().isEmpty() ? Reply.lost(Complaint.of(e)) : heard;
        }
    }

    private static boolean usable(SteppedTransport transport, Reply heard) {
        if (transport.withheld() || heard.closesTheLine()) {
            return false;
        }
        return switch (transport.phase()) {
            case MAIL -> heard.firstDigit() >= 4;
            case RCPT -> heard.firstDigit() >= 4 && forgets(transport);
            case DOT -> heard.firstDigit() != 3;
            case CONNECT, DATA -> false;
        };
    }

    private static boolean forgets(SteppedTransport transport) {
        try {
            return transport.reset();
        } catch (MessagingException e) {
            return false; // the line is dropped for it; the refusal stands
        }
    }

    /** Says goodbye, without waiting for an answer. */
    @Override
    public void close() {
        SteppedTransport open = line;
        if (open != null) {
            line = null;
            closeQuietly(open);
        }
    }

    /** First the socket, so that no goodbye can end up inside a mail. */
    private void drop(SteppedTransport transport) {
        line = null;
        sockets.drop();
        closeQuietly(transport);
    }

    private static void closeQuietly(SteppedTransport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            Log.debug("The relay did not hear our goodbye", e);
        }
    }
}
