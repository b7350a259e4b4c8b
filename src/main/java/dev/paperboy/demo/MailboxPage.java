package dev.paperboy.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;

/** Shows the mails that dev mode kept. A mail is a stranger's page: its HTML is shown in a frame that may do nothing. */
@Path("/mailbox")
@PermitAll
@IfBuildProfile("dev")
class MailboxPage {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final String TEXT = MediaType.TEXT_PLAIN + ";charset=UTF-8";
    private static final String POLICY = "Content-Security-Policy";
    private static final String FRAMING =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; frame-src 'self'; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'";

    /** Links may open a page outside the frame when somebody presses them; nothing else may happen. */
    private static final String SANDBOX = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
            + " style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    private final KeptMails mails;

    MailboxPage(KeptMails mails) {
        this.mails = mails;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response list() throws IOException {
        return Response.ok(list(0), HTML).build();
    }

    @GET
    @Path("{number: [1-9]\\d{0,8}}")
    @Produces(MediaType.TEXT_HTML)
    public Response one(@PathParam("number") int number) throws IOException {
        var mail = read(number);
        return mail.isEmpty()
                ? missing(number)
                : Response.ok(new MailboxPages.Mail(mail.get()).render(), HTML)
                        .header(POLICY, FRAMING)
                        .build();
    }

    /** The HTML part, its links aimed out of the frame. */
    @GET
    @Path("{number: [1-9]\\d{0,8}}/html")
    @Produces(MediaType.TEXT_HTML)
    public Response html(@PathParam("number") int number) throws IOException {
        var html = read(number).flatMap(ReadMail::html);
        return html.isEmpty()
                ? missing(number)
                : Response.ok(html.get().replaceFirst("(?i)<head>", "$0<base target=\"_blank\">"), HTML)
                        .header(POLICY, SANDBOX)
                        .header("X-Frame-Options", "SAMEORIGIN")
                        .build();
    }

    /** The mail as it came over the line. */
    @GET
    @Path("{number: [1-9]\\d{0,8}}/source")
    @Produces(MediaType.TEXT_PLAIN)
    public Response source(@PathParam("number") int number) throws IOException {
        var mail = mails.mail(number);
        return mail.isEmpty() ? missing(number) : Response.ok(mail.get(), TEXT).build();
    }

    private Optional<ReadMail> read(int number) throws IOException {
        var mail = mails.mail(number);
        return mail.isEmpty() ? Optional.empty() : Optional.of(ReadMail.of(number, mail.get()));
    }

    private Response missing(int number) throws IOException {
        return Response.status(Response.Status.NOT_FOUND)
                .entity(list(number))
                .type(HTML)
                .build();
    }

    private String list(int missing) throws IOException {
        var found = new ArrayList<ReadMail>();
        for (var number : mails.numbers()) {
            read(number).ifPresent(found::add);
        }
        return new MailboxPages.Mailbox(found, missing).render();
    }
}
