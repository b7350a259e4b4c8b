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
    private final SearchLimit limit;

    MorePage(PastDigests digests, SearchLimit limit) {
        this.digests = digests;
        this.limit = limit;
    }

    @GET
    public Response show(@PathParam("token") String token, @QueryParam("page") @Nullable String page) {
        if (!limit.admits()) {
            return Response.fromResponse(Html.quiet(
                            429,
                            new Pages.Trouble(
                                    "Too many searches",
                                    "There were many searches from where you are. Please wait a minute, then load this page"
                                            + " again.",
                                    "")))
                    .header("Retry-After", 60)
                    .build();
        }
        return digests.more(token, Paging.parse(page))
                .map(more -> Html.quiet(200, new ReaderPages.More(more)))
                .orElseGet(() -> Html.quiet(404, new Pages.UnknownLink()));
    }
}
