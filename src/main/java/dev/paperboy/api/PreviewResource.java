package dev.paperboy.api;

import dev.paperboy.account.Audit;
import dev.paperboy.account.OwnersOnlyException;
import dev.paperboy.account.RefusedException;
import dev.paperboy.account.Roles;
import dev.paperboy.account.TestRecipients;
import dev.paperboy.account.TooManyMailsException;
import dev.paperboy.delivery.NotSentException;
import dev.paperboy.delivery.Preview;
import dev.paperboy.delivery.Previews;
import dev.paperboy.delivery.TestMails;
import dev.paperboy.subscriber.EmailAddress;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Invented mails to look at, and test mails of them and of next digests. */
@Path("/api/v1/preview")
@RolesAllowed(Roles.VIEWER)
class PreviewResource {

    private final Previews previews;
    private final PreviewAnswers answers;
    private final TestMails tests;
    private final TestRecipients recipients;
    private final Audit audit;

    PreviewResource(
            Previews previews, PreviewAnswers answers, TestMails tests, TestRecipients recipients, Audit audit) {
        this.previews = previews;
        this.answers = answers;
        this.tests = tests;
        this.recipients = recipients;
        this.audit = audit;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, MediaType.TEXT_PLAIN})
    @Operation(summary = "An invented mail, as it would go", description = "Writes nothing.")
    public Response sample(
            @Parameter(
                            description =
                                    "a digest: ordinary, two-papers, twenty-papers, over-the-limit, source-failed,"
                                            + " mathematics, right-to-left, extremes; or a letter: confirm, already, log-in, welcome, goodbye")
                    @QueryParam("sample")
                    @DefaultValue("ordinary")
                    String sample,
            @Parameter(description = "json, html, text or source (the whole mail with its head)")
                    @QueryParam("format")
                    @DefaultValue("json")
                    String format) {
        return answers.of(found(sample), format);
    }

    /**
     * A mail to try out; one of the first two.
     *
     * @param to their own address when it is missing
     */
    record Test(@Nullable String sample, @Nullable String subscriberId, @Nullable String to) {}

    /** Where it went is not repeated. */
    record Sent(String subject) {}

    @POST
    @Path("send")
    @RolesAllowed(Roles.OPERATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Sends a preview as a test mail",
            description =
                    "A sample to one's own address; an owner's also to any other, and a reader's digest. Ten an hour. Its links"
                            + " lead nowhere.")
    public Response send(@Nullable Test body) throws SQLException {
        if (body == null || (body.sample() == null) == (body.subscriberId() == null)) {
            throw new ProblemException(422, "Say which mail: either a sample or a subscriberId.");
        }
        var preview = preview(body);
        try {
            var to = new EmailAddress(recipients.choose(Objects.requireNonNullElse(body.to(), ""), preview.ofReader()));
            tests.check(preview, to);
            recipients.count();
            tests.send(preview, to);
            audit.note("test mail sent", preview.about(), recipients.described(to.value()));
        } catch (OwnersOnlyException e) {
            throw ProblemException.field(403, "to", e.sentence());
        } catch (TooManyMailsException e) {
            throw new ProblemException(429, e.sentence());
        } catch (NotSentException e) {
            throw new ProblemException(409, e.sentence());
        } catch (RefusedException e) {
            throw ProblemException.field(422, "to", e.sentence());
        } catch (IllegalArgumentException e) {
            throw ProblemException.field(422, "to", String.valueOf(e.getMessage()));
        }
        return Response.accepted(new Sent("[Test] " + preview.subject())).build();
    }

    private Preview preview(Test body) throws SQLException {
        var id = body.subscriberId();
        if (id != null) {
            return previews.next(Parameters.id("subscriber", id))
                    .orElseThrow(() -> ProblemException.notFound("subscriber"));
        }
        return found(Objects.requireNonNullElse(body.sample(), ""));
    }

    private Preview found(String sample) {
        return previews.sample(sample)
                .orElseThrow(() -> ProblemException.field(404, "sample", "There is no sample of this name."));
    }
}
