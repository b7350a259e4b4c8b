package dev.paperboy.web;

import dev.paperboy.rendering.Look;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The operator's colour, as a style sheet of its own: pages may hold no styles. */
@Path("/look.css")
@PermitAll
class LookStyles {

    private final Look look;

    LookStyles(Look look) {
        this.look = look;
    }

    @GET
    public Response colours() {
        return look.ownAccent()
                .map(accent ->
                        """
                        :root:not([data-theme="dark"]) { --accent: %s; }
                        @media only screen and (prefers-color-scheme: dark) { :root:not([data-theme]) { --accent: %s; } }
                        """
                                .formatted(accent.light(), accent.dark()))
                .map(css -> Response.ok(css, "text/css;charset=UTF-8").header("Cache-Control", "max-age=600"))
                .orElseGet(() -> Response.status(404))
                .build();
    }
}
