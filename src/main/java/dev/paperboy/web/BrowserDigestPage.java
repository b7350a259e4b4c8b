package dev.paperboy.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A digest in the browser. Its link is forwarded with the mail, so the page neither says whose it is nor lets anybody act. */
@Path("/digests/{token}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class BrowserDigestPage {

    private final PastDigests digests;

    BrowserDigestPage(PastDigests digests) {
        this.digests = digests;
    }

    @GET
    public Response show(@PathParam("token") String token) {
        return digests.behind(token)
                .map(digest -> Html.quiet(200, new ReaderPages.BrowserDigest(digest)))
                .orElseGet(() -> Html.quiet(404, new Pages.UnknownLink()));
    }
}
