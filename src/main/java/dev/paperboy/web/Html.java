package dev.paperboy.web;

import dev.paperboy.rendering.Printing;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Pages as answers. */
final class Html {

    /** For pages behind a link of a mail: no script at all, and the link is told to nobody. */
    private static final String QUIET =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'";

    private Html() {}

    /** A page, made new each time. */
    static Response page(int status, TemplateInstance page) {
        return answer(status, page).build();
    }

    /** A page whose address is a secret. */
    static Response quiet(int status, TemplateInstance page) {
        return answer(status, page)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .header("Content-Security-Policy", QUIET)
                .build();
    }

    private static Response.ResponseBuilder answer(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(Printing.page(page))
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Cache-Control", "no-store");
    }
}
