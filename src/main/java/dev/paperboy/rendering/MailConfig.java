package dev.paperboy.rendering;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Who writes to the readers. All of it is printed, so a change renders anew what was never sent. */
@ConfigMapping(prefix = "paperboy.mail")
public interface MailConfig {

    /** The address in From; no mail leaves without one. */
    Optional<String> from();

    /** A mailbox that somebody reads, or that {@code inbox} reads; without one, answers go to From. */
    Optional<String> replyTo();

    /** Where the operator can be reached by letter; no digest leaves without one, as the law asks. */
    Optional<String> postalAddress();

    /** The name of the person or body that runs this Paperboy; without one, the foot names only the address. */
    Optional<String> operator();

    /** Under which name Gmail counts complaints, 5 to 15 characters that never change; made from From's domain if unset. */
    Optional<String> feedbackId();

    /** A digest's subject; may hold {@code {count}}, {@code {papers}}, {@code {first}}, {@code {others}} and {@code {date}}. */
    @WithDefault(Subject.MANY)
    String subject();

    /** The same for a digest of one paper. */
    @WithDefault(Subject.ONE)
    String subjectOne();

    /** Where titles lead: to our page of the paper, or to arXiv where the paper is there. */
    @WithDefault("page")
    Titles titles();

    /** See {@link #titles()}. */
    enum Titles {
        PAGE,
        ARXIV
    }
}
