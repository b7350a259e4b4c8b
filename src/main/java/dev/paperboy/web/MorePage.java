package dev.paperboy.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** What a digest had no room for. Its link is forwarded with the mail, as that of the digest itself. */
@Path("/digests/{token}/more")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class MorePage {

    private final PastDigests digests;

    MorePage(PastDigests digests) {
        this.digests = digests;
    }

    @GET
    public Response show(@PathParam("token") String token, @QueryParam("page") @Nullable String page) {
        return digests.more(token, Paging.parse(page))
                .map(more -> Html.quiet(200, new ReaderPages.More(more)))
                .orElseGet(() -> Html.quiet(404, new Pages.UnknownLink()));
    }
}
