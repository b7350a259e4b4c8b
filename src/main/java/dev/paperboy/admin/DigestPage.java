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
import java.util.regex.Pattern;

/** One digest: its papers and why, every try to deliver it, and its mail in a frame that may do nothing. */
@Path("/admin/digests/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VIEWER)
class DigestPage {

    private static final String POLICY = "Content-Security-Policy";
    private static final String FRAMING =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final String SANDBOX =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    /** Where a link leads, in any way of writing it. */
    private static final Pattern TARGET = Pattern.compile("(?i)\\shref\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s>]+)");

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
        return Response.fromResponse(Answers.page(new OperatingPages.Digest(facts)))
                .header(POLICY, FRAMING)
                .build();
    }

    /** For who may act for readers, as everything that shows a mail; this one's links lead nowhere all the same. */
    @GET
    @Path("mail")
    @RolesAllowed(Roles.OPERATOR)
    @Transactional
    public Response mail(@PathParam("id") long id) {
        var mail = mails.toLookAt(find(id)).orElseThrow(NotFoundException::new);
        return Response.ok(TARGET.matcher(mail.html()).replaceAll(""), MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header(POLICY, SANDBOX)
                .header("X-Frame-Options", "SAMEORIGIN")
                .build();
    }

    private Digest find(long id) {
        return digests.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
