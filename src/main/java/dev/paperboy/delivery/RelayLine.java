package dev.paperboy.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Angus' line to a relay, over which the mails' dialogue is our own. Reaching the relay, its greeting, TLS, authentication and
 * the reading of replies stay Angus'.
 *
 * <p>Left alone, Angus waits for each answer before the next word, calls an unheard outcome "not delivered" and a deferred
 * recipient an "invalid address", hides reply codes in nested exceptions and lets a later RSET overwrite them.
 */
final class RelayLine extends SMTPTransport {

    private Reply latest = Reply.lost("");

    RelayLine(Session session, boolean tlsFirst) {
        super(session, new URLName("smtp", null, -1, null, null, null), "smtp", tlsFirst);
    }

    /** The relay's next reply, or why none was heard. */
    synchronized Reply hear() {
        try {
            int code = readServerResponse();
            return code == -1 ? Reply.lost("No answer of SMTP: " + getLastServerResponse()) : latest;
        } catch (MessagingException e) {
            return Reply.lost(Complaint.of(e));
        }
    }

    /** The last thing heard while the line was opened. */
    Reply heard() {
        return latest;
    }

    /** Whether the relay takes several commands at once (RFC 2920). */
    boolean pipelines() {
        return supportsExtension("PIPELINING");
    }

    /** Whether the relay takes mails by their length instead of up to a dot (RFC 3030). */
    boolean chunks() {
        return supportsExtension("CHUNKING");
    }

    @Override
    protected int readServerResponse() throws MessagingException {
        try {
            int code = super.readServerResponse();
            latest = code == -1
                    ? Reply.lost("No answer of SMTP: " + getLastServerResponse())
                    : new Reply(code, getLastServerResponse());
            return code;
        } catch (MessagingException e) {
            latest = Reply.lost(Complaint.of(e));
            throw e;
        }
    }
}
