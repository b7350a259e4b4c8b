package dev.paperboy.web;

import dev.paperboy.rendering.Printing;
import dev.paperboy.secret.Fingerprint;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are the same for everybody: caches may keep them for a little while, and who asks again with the entity tag of
 * the answer they have (RFC 9110) is told that it is still right. While the archive is not public nothing is kept.
 */
@ApplicationScoped
class OpenPages {

    private static final int TAG = 32;
    private static final String SHORT = "public, max-age=60";
    private static final String LONG = "public, max-age=3600";

    private final Archive archive;
    private final CurrentVertxRequest current;

    OpenPages(Archive archive, CurrentVertxRequest current) {
        this.archive = archive;
        this.current = current;
    }

    /** A page that changes with the papers. */
    Response page(TemplateInstance page) {
        return file(Printing.page(page), MediaType.TEXT_HTML).build();
    }

    /** A file beside the pages that changes with the papers. */
    Response.ResponseBuilder file(String text, String type) {
        return archive.isPublic()
                ? answer(text, type, SHORT)
                : Response.ok(text).type(type + ";charset=UTF-8").header("Cache-Control", "no-store");
    }

    /** What robots ask for, and need not have fresh. */
    Response forRobots(TemplateInstance text, String type) {
        return answer(Printing.page(text), type, LONG).build();
    }

    private Response.ResponseBuilder answer(String text, String type, String keep) {
        var tag = '"' + Fingerprint.sha256(text).substring(0, TAG) + '"';
        var answer = isKnown(tag) ? Response.notModified() : Response.ok(text).type(type + ";charset=UTF-8");
        return answer.header("ETag", tag).header("Cache-Control", keep);
    }

    private boolean isKnown(String tag) {
        @Nullable String known = current.getCurrent().request().getHeader("If-None-Match");
        return known != null
                && Arrays.stream(known.split(",", -1))
                        .map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(each -> each.equals(tag) || each.equals("*"));
    }
}
