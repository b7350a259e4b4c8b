package dev.paperboy.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses bodies that say they are too large before a byte of them is read, and counts those that do not say it. */
class BodyLimit {

    static final long IMPORT = 64L << 20;
    static final long OTHERS = 64L << 10;
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    @ServerRequestFilter(preMatching = true)
    Optional<Response> check(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        if (!path.startsWith("/api/")) {
            return Optional.empty();
        }
        var limit = path.endsWith("/papers/import") || path.endsWith("/suppressions/import") ? IMPORT : OTHERS;
        var length = request.getHeaderString("Content-Length");
        if (length != null && (length.length() > 18 || Long.parseLong(length) > limit)) {
            return Optional.of(tooLarge(limit).response());
        }
        // HTTP/2 tells no length and names no encoding.
        if (length == null && limit == OTHERS && WITH_BODY.contains(request.getMethod())) {
            request.setEntityStream(new CountedBody(request.getEntityStream(), limit));
        }
        return Optional.empty();
    }

    static Problem tooLarge(long limit) {
        return Problem.of(413, "The body is larger than " + (limit >> 10) + " KB.");
    }
}
