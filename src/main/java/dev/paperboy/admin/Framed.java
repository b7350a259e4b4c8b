package dev.paperboy.admin;

import dev.paperboy.delivery.DeadLinks;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Mails within pages: each in a frame of its own, which runs nothing, sends nothing and leads nowhere. */
final class Framed {

    private static final String POLICY = "Content-Security-Policy";
    private static final String FRAMING =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final String SANDBOX =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    private Framed() {}

    /** The page with leave to hold frames of this site. */
    static Response page(Response page) {
        return Response.fromResponse(page).header(POLICY, FRAMING).build();
    }

    /** The HTML part of a mail, for a frame. */
    static Response mail(String html) {
        return Response.ok(DeadLinks.without(html), MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header(POLICY, SANDBOX)
                .header("X-Frame-Options", "SAMEORIGIN")
                .build();
    }
}
