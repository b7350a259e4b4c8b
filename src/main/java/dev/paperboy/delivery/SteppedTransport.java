package dev.paperboy.delivery;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Angus' dialogue, taken step by step.
 *
 * <p>Left alone, Angus calls an unheard outcome "not delivered" and a deferred recipient an "invalid address", hides reply
 * codes in nested exceptions and lets a later RSET overwrite them. So each step notes here how far it came and what was
 * heard first; what Angus throws only says that the dialogue ended early.
 */
final class SteppedTransport extends SMTPTransport {

    /** Who gets the mail is said in {@link #rcptTo}; Angus only wants to see somebody. */
    private static final Address[] SOMEBODY = {new InternetAddress()};

    private final PromptSockets sockets;
    private final Duration replyTimeout;
    private final Duration commandTimeout;
    private Envelope envelope = Envelope.NONE;
    private Gate gate = () -> false;
    private Phase phase = Phase.CONNECT;
    private Reply heard = Reply.lost("");
    private boolean first = true;
    private boolean withheld;

    SteppedTransport(Session session, SmtpConfig config, PromptSockets sockets) {
        super(
                session,
                new URLName("smtp", null, -1, null, null, null),
                "smtp",
                config.tls() == SmtpConfig.Tls.IMPLICIT);
        this.sockets = sockets;
        this.replyTimeout = config.replyTimeout();
        this.commandTimeout = config.commandTimeout();
    }

    /** Says everything up to the answer to the dot, or up to the step that failed. */
    void deliver(OutgoingMail mail, Gate gate) throws MessagingException {
        this.envelope = mail.envelope();
        this.gate = gate;
        enter(Phase.MAIL);
        sendMessage(new FrozenMessage(session, mail), SOMEBODY);
    }

    Phase phase() {
        return phase;
    }

    /** The first answer in the phase that was reached; while connecting, the latest. */
    Reply heard() {
        return heard;
    }

    boolean withheld() {
        return withheld;
    }

    /** Makes the relay forget a refused recipient, so that the line can be used again. */
    boolean reset() throws MessagingException {
        return simpleCommand("RSET") == 250;
    }

    @Override
    protected void mailFrom() throws MessagingException {
        ask("MAIL FROM:<" + envelope.mailFrom() + ">");
    }

    @Override
    protected void rcptTo() throws MessagingException {
        enter(Phase.RCPT);
        ask("RCPT TO:<" + envelope.recipient() + ">");
    }

    @Override
    protected OutputStream data() throws MessagingException {
        enter(Phase.DATA);
        OutputStream body = super.data();
        heard = Reply.lost("");
        return body;
    }

    /**
     * The gate is asked when every byte but the dot has left. That way only the dot's three bytes can fail afterwards: if
     * writing them fails, the relay cannot have got them whole, and nothing is in doubt. Neither is it where the relay was
     * seen to be gone before.
     */
    @Override
    protected void finishData() throws IOException, MessagingException {
        sendCommand(""); // the end of the mail's last line, and the only way to flush Angus' buffer
        if (!gate.open()) {
            withheld = true;
            throw new IOException("The gate is shut");
        }
        if (!sockets.quiet()) {
            throw new IOException("The relay hung up, or answered, before the mail was complete");
        }
        sockets.waitAtMost(replyTimeout);
        sendCommand(".");
        enter(Phase.DOT);
        readServerResponse();
        sockets.waitAtMost(commandTimeout);
    }

    @Override
    protected int readServerResponse() throws MessagingException {
        try {
            int code = super.readServerResponse();
            note(code == -1 ? Reply.lost("No answer of SMTP: " + getLastServerResponse()) : reply(code));
            return code;
        } catch (MessagingException e) {
            note(Reply.lost(Complaint.of(e)));
            throw e;
        }
    }

    private Reply reply(int code) {
        return new Reply(code, getLastServerResponse());
    }

    private void note(Reply reply) {
        if (first || phase == Phase.CONNECT) {
            heard = reply;
            first = false;
        }
    }

    private void enter(Phase next) {
        phase = next;
        heard = Reply.lost("");
        first = true;
    }

    private void ask(String command) throws MessagingException {
        sendCommand(command);
        if (readServerResponse() / 100 != 2) {
            throw new MessagingException("Refused");
        }
    }
}
