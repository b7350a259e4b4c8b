package dev.paperboy.web;

import dev.paperboy.rendering.MailConfig;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What is kept of whom, and why. */
@Path("/privacy")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class PrivacyPage {

    private final MailConfig mail;

    PrivacyPage(MailConfig mail) {
        this.mail = mail;
    }

    @GET
    public Response show() {
        return Html.page(
                200,
                new Pages.Privacy(
                        mail.operator().orElse(""), mail.postalAddress().orElse("")));
    }
}
