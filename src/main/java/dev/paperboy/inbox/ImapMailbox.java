package dev.paperboy.inbox;

import dev.paperboy.inbox.InboxConfig.Tls;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPSSLStore;
import org.eclipse.angus.mail.imap.IMAPStore;

/** The mailbox, open for one round. */
final class ImapMailbox implements AutoCloseable {

    private final IMAPStore store;
    private final IMAPFolder folder;
    private final String doneFolder;

    private ImapMailbox(IMAPStore store, IMAPFolder folder, String doneFolder) {
        this.store = store;
        this.folder = folder;
        this.doneFolder = doneFolder;
    }

    /** Logs in and opens the folder. */
    static ImapMailbox open(InboxConfig config) throws MessagingException {
        var store = store(config);
        try {
            store.connect(
                    config.host().orElseThrow(),
                    config.port().orElse(config.tls().port()),
                    config.username().orElse(""),
                    config.password().orElse(""));
            var folder = (IMAPFolder) store.getFolder(config.folder());
            folder.open(Folder.READ_WRITE);
            return new ImapMailbox(store, folder, config.doneFolder());
        } catch (MessagingException e) {
            store.close();
            throw e;
        }
    }

    /** Made by name, so that it does not hang on what a class path offers. */
    private static IMAPStore store(InboxConfig config) {
        var session = Session.getInstance(ImapProperties.of(config));
        return config.tls() == Tls.IMPLICIT ? new IMAPSSLStore(session, null) : new IMAPStore(session, null);
    }

    /** What the numbers of mails hold for. */
    long validity() throws MessagingException {
        return folder.getUIDValidity();
    }

    /** So many mails whose numbers come after this one, in the order they came. */
    List<WaitingMail> after(long uid, int most) throws MessagingException {
        var waiting = new ArrayList<WaitingMail>();
        for (var message : folder.getMessagesByUID(uid + 1, UIDFolder.LASTUID)) {
            // A range up to the last mail always holds the last mail.
            if (message != null && folder.getUID(message) > uid && waiting.size() < most) {
                waiting.add(new WaitingMail(folder.getUID(message), message));
            }
        }
        var sizes = new FetchProfile();
        sizes.add(FetchProfile.Item.SIZE);
        folder.fetch(messages(waiting), sizes);
        return waiting;
    }

    /** Whether the line still holds. */
    boolean isOpen() {
        return folder.isOpen();
    }

    /** Marks mails as seen and moves them to the folder of those that are done. */
    void putAway(List<WaitingMail> done) throws MessagingException {
        if (done.isEmpty()) {
            return;
        }
        var messages = messages(done);
        var target = (IMAPFolder) store.getFolder(doneFolder);
        if (!target.exists() && !target.create(Folder.HOLDS_MESSAGES)) {
            throw new MessagingException("The folder cannot be made");
        }
        folder.setFlags(messages, new Flags(Flags.Flag.SEEN), true);
        if (store.hasCapability("MOVE")) {
            folder.moveMessages(messages, target);
            return;
        }
        folder.copyMessages(messages, target);
        folder.setFlags(messages, new Flags(Flags.Flag.DELETED), true);
        if (store.hasCapability("UIDPLUS")) {
            folder.expunge(messages);
        } else {
            folder.expunge();
        }
    }

    private static Message[] messages(List<WaitingMail> mails) {
        return mails.stream().map(WaitingMail::message).toArray(Message[]::new);
    }

    @Override
    public void close() throws MessagingException {
        try (store) {
            if (folder.isOpen()) {
                folder.close(false);
            }
        }
    }
}
