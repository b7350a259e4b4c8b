package dev.paperboy.admin;

import dev.paperboy.account.Roles;
import dev.paperboy.delivery.Attempts;
import dev.paperboy.delivery.DigestMails;
import dev.paperboy.edition.Digest;
import dev.paperboy.edition.DigestContents;
import dev.paperboy.edition.DigestRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** One digest: its papers and why, every try to deliver it, and its mail in a frame that may do nothing. */
@Path("/admin/digests/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VIEWER)
class DigestPage {

    private final DigestRepository digests;
    private final DigestContents contents;
    private final DigestMails mails;
    private final Attempts attempts;
    private final Recipients recipients;

    DigestPage(
            DigestRepository digests,
            DigestContents contents,
            DigestMails mails,
            Attempts attempts,
            Recipients recipients) {
        this.digests = digests;
        this.contents = contents;
        this.mails = mails;
        this.attempts = attempts;
        this.recipients = recipients;
    }

    @GET
    @Transactional
    public Response show(@PathParam("id") long id) {
        var digest = find(id);
        var facts = new DigestView(
                recipients.of(List.of(digest)).get(0),
                digest.editionId(),
                digest.plannedAt(),
                digest.lookedAt(),
                digest.overCap(),
                TopicPapers.of(contents.of(digest)),
                attempts.of(id));
        return Framed.page(Answers.page(new OperatingPages.Digest(facts)));
    }

    /** For who may act for readers, as everything that shows a mail; this one's links lead nowhere all the same. */
    @GET
    @Path("mail")
    @RolesAllowed(Roles.OPERATOR)
    @Transactional
    public Response mail(@PathParam("id") long id) {
        var mail = mails.toLookAt(find(id)).orElseThrow(NotFoundException::new);
        return Framed.mail(mail.html());
    }

    private Digest find(long id) {
        return digests.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
