package dev.paperboy.admin;

import dev.paperboy.account.Audit;
import dev.paperboy.account.CurrentActor;
import dev.paperboy.account.OwnersOnlyException;
import dev.paperboy.account.RefusedException;
import dev.paperboy.account.Role;
import dev.paperboy.account.Roles;
import dev.paperboy.account.TestRecipients;
import dev.paperboy.account.TooManyMailsException;
import dev.paperboy.delivery.NotSentException;
import dev.paperboy.delivery.Preview;
import dev.paperboy.delivery.Previews;
import dev.paperboy.delivery.TestMails;
import dev.paperboy.guard.SignedForm;
import dev.paperboy.subscriber.EmailAddress;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Optional;

/** Mails before they go: anybody's next digest, one that was planned, or an invented one; and a test mail of what is shown. */
@Path("/admin/preview")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VIEWER)
@SignedForm
class PreviewPage {

    private static final int LONGEST_ADDRESS = 254;

    private final PreviewDesk desk;
    private final Previews previews;
    private final TestMails tests;
    private final TestRecipients recipients;
    private final CurrentActor current;
    private final Audit audit;

    PreviewPage(
            PreviewDesk desk,
            Previews previews,
            TestMails tests,
            TestRecipients recipients,
            CurrentActor current,
            Audit audit) {
        this.desk = desk;
        this.previews = previews;
        this.tests = tests;
        this.recipients = recipients;
        this.current = current;
        this.audit = audit;
    }

    @GET
    @Transactional
    public Response show(
            @QueryParam("digest") @DefaultValue("") String digest,
            @QueryParam("subscriber") @DefaultValue("") String subscriber,
            @QueryParam("sample") @DefaultValue("") String sample,
            @QueryParam("show") @DefaultValue("") String part,
            @QueryParam("sent") @DefaultValue("") String sent)
            throws SQLException {
        var asked = PreviewAsked.of(digest, subscriber, sample);
        var how = PreviewPart.of(part);
        var own = current.get().address();
        var notice = sent.isEmpty() ? "" : "The test mail is on its way. It comes within a minute.";
        if (!asked.invented() && current.get().role() == Role.VIEWER) {
            return page(403, asked, how, Optional.empty(), "", "Operators see the mails of subscribers.", own, "");
        }
        var found = desk.find(asked);
        return found.isEmpty()
                ? page(404, asked, how, found, "", PreviewDesk.missing(asked), own, "")
                : page(200, asked, how, found, notice, "", own, "");
    }

    @GET
    @Path("samples/{sample}/mail")
    public Response sample(@PathParam("sample") String sample) {
        return mail(previews.sample(sample));
    }

    /** For who may act for readers, as everything that shows a mail of theirs. */
    @GET
    @Path("subscribers/{id}/mail")
    @RolesAllowed(Roles.OPERATOR)
    public Response next(@PathParam("id") long id) throws SQLException {
        return mail(previews.next(id));
    }

    @POST
    @Path("send")
    @RolesAllowed(Roles.OPERATOR)
    @Transactional
    public Response send(
            @FormParam("digest") @DefaultValue("") String digest,
            @FormParam("subscriber") @DefaultValue("") String subscriber,
            @FormParam("sample") @DefaultValue("") String sample,
            @FormParam("show") @DefaultValue("") String part,
            @FormParam("to") @DefaultValue("") String to)
            throws SQLException {
        var asked = PreviewAsked.of(digest, subscriber, sample);
        var how = PreviewPart.of(part);
        var typed = Texts.clean(to, LONGEST_ADDRESS + 1).strip();
        var found = desk.find(asked);
        if (found.isEmpty()) {
            return page(404, asked, how, found, "", PreviewDesk.missing(asked), typed, "");
        }
        try {
            send(found.get(), typed);
            return Answers.seeOther(asked.address() + "&show=" + how.word() + "&sent=yes")
                    .build();
        } catch (OwnersOnlyException e) {
            return page(403, asked, how, found, "", "", typed, e.sentence());
        } catch (TooManyMailsException e) {
            return page(429, asked, how, found, "", "", typed, e.sentence());
        } catch (RefusedException e) {
            return page(422, asked, how, found, "", "", typed, e.sentence());
        } catch (NotSentException e) {
            return page(409, asked, how, found, "", "", typed, e.sentence());
        } catch (IllegalArgumentException e) {
            return page(422, asked, how, found, "", "", typed, String.valueOf(e.getMessage()));
        }
    }

    private void send(Preview preview, String typed) throws RefusedException, NotSentException, SQLException {
        var to = new EmailAddress(recipients.choose(typed, preview.ofReader()));
        tests.check(preview, to);
        recipients.count();
        tests.send(preview, to);
        audit.note("test mail sent", preview.about(), recipients.described(to.value()));
    }

    private static Response mail(Optional<Preview> preview) {
        return Framed.mail(preview.flatMap(Preview::html).orElseThrow(NotFoundException::new));
    }

    private Response page(
            int status,
            PreviewAsked asked,
            PreviewPart how,
            Optional<Preview> found,
            String notice,
            String error,
            String to,
            String sendError) {
        var view = new PreviewView(
                asked,
                how,
                found.map(preview -> desk.shown(asked, preview, how)).orElse(PreviewShown.NOTHING),
                notice,
                error,
                to,
                found.flatMap(preview -> recipients.obstacle(preview.ofReader()))
                        .or(tests::obstacle)
                        .orElse(""),
                sendError);
        return Framed.page(Answers.page(status, new OperatingPages.Preview(view)));
    }
}
