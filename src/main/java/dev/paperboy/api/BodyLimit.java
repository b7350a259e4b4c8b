package dev.paperboy.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses bodies that say they are too large before a byte of them is read; imports count what really comes. */
class BodyLimit {

    static final long IMPORT = 64L << 20;
    static final long OTHERS = 64L << 10;

    @ServerRequestFilter(preMatching = true)
    Optional<Response> check(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        var limit = path.endsWith("/papers/import") ? IMPORT : OTHERS;
        var length = request.getHeaderString("Content-Length");
        if (length != null && (length.length() > 18 || Long.parseLong(length) > limit)) {
            return Optional.of(tooLarge(limit).response());
        }
        if (length == null && limit == OTHERS && request.getHeaderString("Transfer-Encoding") != null) {
            return Optional.of(Problem.of(411, "This call takes a body whose length is told in front.")
                    .response());
        }
        return Optional.empty();
    }

    static Problem tooLarge(long limit) {
        return Problem.of(413, "The body is larger than " + (limit >> 10) + " KB.");
    }
}
