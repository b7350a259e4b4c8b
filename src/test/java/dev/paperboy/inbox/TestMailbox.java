package dev.paperboy.inbox;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** A real IMAP server with one mailbox, and the settings to read it. */
final class TestMailbox implements AutoCloseable, InboxConfig {

    private final GreenMail server;
    private final GreenMailUser user;
    private final String protocol;
    private Tls tls;
    private String password = "secret";
    private int line;

    TestMailbox() {
        this(ServerSetup.PROTOCOL_IMAP, Tls.NONE);
    }

    TestMailbox(String protocol, Tls tls) {
        this.protocol = protocol;
        this.tls = tls;
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
        server.start();
        user = server.setUser("bounces@papers.example.org", "bounces", "secret");
    }

    TestMailbox withPassword(String other) {
        password = other;
        return this;
    }

    /** Lets it be reached by another port; 0 for its own. */
    TestMailbox behind(int port) {
        line = port;
        return this;
    }

    TestMailbox with(Tls other) {
        tls = other;
        return this;
    }

    void deliver(String mail) {
        deliver(mail.getBytes(StandardCharsets.UTF_8));
    }

    void deliver(byte[] mail) {
        try {
            user.deliver(new MimeMessage((Session) null, new ByteArrayInputStream(mail)));
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    int waiting() {
        return folder("INBOX").getMessageCount();
    }

    int unread() {
        return folder("INBOX").getUnseenCount();
    }

    int done() {
        return folder("Paperboy done").getMessageCount();
    }

    /** As a server does that lost its index. */
    void moveBack() throws FolderException {
        var done = folder("Paperboy done");
        for (var message : done.getMessages()) {
            done.copyMessage(message.getUid(), folder("INBOX"));
        }
    }

    private MailFolder folder(String name) {
        try {
            return server.getManagers().getImapHostManager().getFolder(user, name, true);
        } catch (FolderException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public Optional<String> host() {
        return Optional.of("127.0.0.1");
    }

    @Override
    public OptionalInt port() {
        var imap = protocol.equals(ServerSetup.PROTOCOL_IMAPS) ? server.getImaps() : server.getImap();
        return OptionalInt.of(line == 0 ? imap.getPort() : line);
    }

    @Override
    public Tls tls() {
        return tls;
    }

    @Override
    public Optional<String> username() {
        return Optional.of("bounces");
    }

    @Override
    public Optional<String> password() {
        return Optional.of(password);
    }

    @Override
    public String folder() {
        return "INBOX";
    }

    @Override
    public String doneFolder() {
        return "Paperboy done";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Duration timeout() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void close() {
        server.stop();
    }
}
