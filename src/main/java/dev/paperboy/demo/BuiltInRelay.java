package dev.paperboy.demo;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.paperboy.delivery.SmtpConfig;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The relay of dev mode: takes every mail on the port that {@code paperboy.smtp.port} names and sends none on. */
@ApplicationScoped
@IfBuildProfile("dev")
class BuiltInRelay {

    private static final String LOOPBACK = "127.0.0.1";

    private final KeptMails mails;
    private final GreenMail server;
    private final int port;

    BuiltInRelay(SmtpConfig smtp, KeptMails mails) {
        this.mails = mails;
        port = smtp.port().orElseThrow();
        server = new GreenMail(new ServerSetup(port, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
    }

    /** Before the couriers: they call at once. */
    void start(@Observes @Priority(1000) StartupEvent event) {
        server.start();
        // Whoever it is for, GreenMail gives it to one mailbox of its own, which is emptied each time: ours is the
        // folder.
        var only = server.setUser("mailbox@localhost", "");
        server.getUserManager().setMessageDeliveryHandler((mail, recipient) -> keep(mail.getMessage(), only));
    }

    void stop(@Observes @Priority(2000) ShutdownEvent event) {
        server.stop();
    }

    private GreenMailUser keep(MimeMessage mail, GreenMailUser only) throws MessagingException, UserException {
        try {
            server.purgeEmailFromAllMailboxes();
            var bytes = new ByteArrayOutputStream();
            mail.writeTo(bytes);
            mails.keep(bytes.toByteArray());
            return only;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FolderException e) {
            throw new UserException(e);
        }
    }
}
