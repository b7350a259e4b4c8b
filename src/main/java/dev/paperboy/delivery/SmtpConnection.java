package dev.paperboy.delivery;

import dev.paperboy.delivery.DeliveryOutcome.Deferred;
import dev.paperboy.delivery.DeliveryOutcome.Fault;
import dev.paperboy.delivery.DeliveryOutcome.Refused;
import dev.paperboy.delivery.DeliveryOutcome.RelayRefusesUs;
import dev.paperboy.delivery.DeliveryOutcome.Withheld;
import dev.paperboy.delivery.Dialogue.Ending;
import io.quarkus.logging.Log;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One line to the relay, owned by one worker and kept over many mails. It connects when first needed, and anew after
 * whatever leaves it unclear where the dialogue stands. Not for several threads.
 */
final class SmtpConnection implements AutoCloseable {

    private final SmtpConfig config;
    private final SmtpLogin login;
    private final Wire wire = new Wire();
    private final Session session;
    private @Nullable RelayLine line;
    private @Nullable Dialogue dialogue;
    private int sentOnLine;

    SmtpConnection(SmtpConfig config) {
        this.config = config;
        this.login = new SmtpLogin(config);
        this.session = Session.getInstance(SmtpProperties.of(config, wire));
    }

    /** {@link #send(OutgoingMail, Gate, Supplier)} where it is not known which mail comes next. */
    DeliveryOutcome send(OutgoingMail mail, Gate gate) {
        return send(mail, gate, Optional::empty);
    }

    /**
     * Tries to deliver one mail. SMTP's failures are outcomes; what the gate throws is passed on, and like a shut gate keeps
     * the mail from being accepted.
     *
     * @param next asked once, if at all, when this mail's bytes have left but for the end; the mail it names is announced to the
     *     relay behind that end, and had best be the next one sent here
     */
    DeliveryOutcome send(OutgoingMail mail, Gate gate, Supplier<Optional<OutgoingMail>> next) {
        if (mail.envelope().needsSmtputf8()) {
            return new Refused(
                    Phase.RCPT, "5.6.7 The address needs SMTPUTF8, which is not spoken here", Fault.SMTPUTF8);
        }
        if (dialogue != null && dialogue.expectsAnother(mail)) {
            drop(); // what was announced and does not come would be taken for this one
        }
        if (dialogue != null) {
            var ending = say(dialogue, mail, gate, next);
            if (!hungUpMeanwhile(ending)) {
                return outcome(ending, mail);
            }
        }
        return sendOnNewLine(mail, gate, next);
    }

    /** A kept line may have been closed while it lay idle. That says nothing about this mail: nothing of it was accepted. */
    private static boolean hungUpMeanwhile(Ending ending) {
        return ending.phase() == Phase.MAIL && ending.reply().closesTheLine();
    }

    private DeliveryOutcome sendOnNewLine(OutgoingMail mail, Gate gate, Supplier<Optional<OutgoingMail>> next) {
        var fresh = new RelayLine(session, config.tls() == SmtpConfig.Tls.IMPLICIT);
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
            drop();
            return notConnected(fresh.heard(), e, mail.envelope().recipient());
        }
        var opened = new Dialogue(fresh, wire, config);
        dialogue = opened;
        return outcome(say(opened, mail, gate, next), mail);
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

    private Ending say(Dialogue open, OutgoingMail mail, Gate gate, Supplier<Optional<OutgoingMail>> next) {
        boolean last = sentOnLine + 1 >= config.messagesPerConnection();
        try {
            return open.say(mail, gate, last ? Optional::empty : next);
        } finally {
            if (!open.clear()) {
                drop();
            } else if (++sentOnLine >= config.messagesPerConnection()) {
                close();
            }
        }
    }

    private static DeliveryOutcome outcome(Ending ending, OutgoingMail mail) {
        return ending.withheld()
                ? new Withheld()
                : Replies.judge(ending.phase(), ending.reply(), mail.envelope().recipient());
    }

    /** Says goodbye, without waiting for an answer. */
    @Override
    public void close() {
        if (dialogue != null && dialogue.expectsAny()) {
            drop();
            return;
        }
        RelayLine open = line;
        line = null;
        dialogue = null;
        closeQuietly(open);
    }

    /** First the socket, so that no goodbye can end up inside a mail. */
    private void drop() {
        RelayLine open = line;
        line = null;
        dialogue = null;
        wire.drop();
        closeQuietly(open);
    }

    private static void closeQuietly(@Nullable RelayLine open) {
        try {
            if (open != null) {
                open.close();
            }
        } catch (MessagingException e) {
            Log.debug("The relay did not hear our goodbye", e);
        }
    }
}
