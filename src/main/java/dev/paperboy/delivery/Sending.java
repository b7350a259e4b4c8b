package dev.paperboy.delivery;

import dev.paperboy.rendering.MailConfig;
import dev.paperboy.rendering.TemplateProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether this Paperboy can send mail at all. */
@ApplicationScoped
public class Sending {

    private final SmtpConfig smtp;
    private final MailConfig mail;
    private final TemplateProbe templates;

    Sending(SmtpConfig smtp, MailConfig mail, TemplateProbe templates) {
        this.smtp = smtp;
        this.mail = mail;
        this.templates = templates;
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

    /** What is wrong with a template of the operator's, without which nothing is sent either; empty when all is well. */
    public Optional<String> brokenTemplate() {
        return templates.trouble();
    }

    /** Why nothing is sent until somebody mends something and starts again, in a sentence; empty when all is well. */
    public Optional<String> obstacle() {
        var missing = missing();
        if (!missing.isEmpty()) {
            return Optional.of("Nothing is sent until these are set: " + String.join(", ", missing));
        }
        return templates.trouble().map(trouble -> "Nothing is sent until this is mended. " + trouble);
    }

    /** Whether nothing is in the way. What waits may still be held, or the relay be away. */
    public boolean possible() {
        return obstacle().isEmpty();
    }
}
