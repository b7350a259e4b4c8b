package dev.paperboy.demo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The mailbox's pages, typed. */
final class MailboxPages {

    private MailboxPages() {}

    /** All mails, newest first; a number that was asked for and is not there is not zero. */
    @CheckedTemplate(basePath = "demo", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Mailbox(List<ReadMail> mails, int missing) implements TemplateInstance {}

    /** One mail. */
    @CheckedTemplate(basePath = "demo", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Mail(ReadMail mail) implements TemplateInstance {}
}
