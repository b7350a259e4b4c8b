package dev.paperboy.admin;

import dev.paperboy.rendering.Printing;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What pages answer with. */
final class Answers {

    private Answers() {}

    static Response page(TemplateInstance page) {
        return page(200, page);
    }

    /** Nobody who comes back to this browser later shall see it from its memory. */
    static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(Printing.page(page))
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Sends the browser on, to a path of this site; relative, because only the browser knows by which name it came. */
    static Response.ResponseBuilder seeOther(String path) {
        return Response.status(303).header("Location", path).header("Cache-Control", "no-store");
    }
}
