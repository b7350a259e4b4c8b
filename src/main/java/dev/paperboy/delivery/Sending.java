package dev.paperboy.delivery;

import dev.paperboy.rendering.MailConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Whether this Paperboy can send mail at all. */
@ApplicationScoped
public class Sending {

    private final SmtpConfig smtp;
    private final MailConfig mail;

    Sending(SmtpConfig smtp, MailConfig mail) {
        this.smtp = smtp;
        this.mail = mail;
    }

    /** The names of the settings without which nothing is sent and that are not set; empty when all is well. */
    public List<String> missing() {
        var missing = new ArrayList<String>();
        if (smtp.host().isEmpty()) {
            missing.add("paperboy.smtp.host");
        }
        if (mail.from().isEmpty()) {
            missing.add("paperboy.mail.from");
        }
        if (mail.postalAddress().filter(address -> !address.isBlank()).isEmpty()) {
            missing.add("paperboy.mail.postal-address");
        }
        return List.copyOf(missing);
    }

    /** Whether nothing is missing. What waits may still be held, or the relay be away. */
    public boolean possible() {
        return missing().isEmpty();
    }
}
