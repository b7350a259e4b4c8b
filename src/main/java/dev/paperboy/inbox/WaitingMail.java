package dev.paperboy.inbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPMessage;

/**
 * A mail that lies in the mailbox.
 *
 * @param uid its number, good as long as the folder's validity is the same
 */
record WaitingMail(long uid, Message message) {

    static final int LARGEST = 1024 * 1024;

    /** The mail as it was sent; empty for one that is larger than any report. */
    Optional<byte[]> bytes() throws MessagingException {
        if (message.getSize() > LARGEST) {
            return Optional.empty();
        }
        try (var in = ((IMAPMessage) message).getMimeStream()) {
            var bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST ? Optional.empty() : Optional.of(bytes);
        } catch (IOException e) {
            throw new MessagingException("The mail cannot be read", e);
        }
    }
}
