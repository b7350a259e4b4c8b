package dev.paperboy.inbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import javax.net.ssl.SSLException;

/** Says in words what keeps the mailbox from being read; never in the server's, which repeat names and addresses. */
final class MailboxTrouble {

    private MailboxTrouble() {}

    static String of(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) {
            return "The server refuses the user name or the password.";
        }
        if (failure instanceof FolderNotFoundException) {
            return "The server has no folder of the name in paperboy.inbox.folder.";
        }
        if (isCausedBy(failure, SSLException.class)) {
            return "The server's certificate is not trusted or not made out to its name, or it does not speak TLS on this port.";
        }
        return isCausedBy(failure, IOException.class)
                ? "The server cannot be reached, or does not answer."
                : "The server does not do as it is asked.";
    }

    private static boolean isCausedBy(Throwable failure, Class<? extends Throwable> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
