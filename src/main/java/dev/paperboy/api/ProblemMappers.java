package dev.paperboy.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Turns whatever goes wrong into a problem document; only what is our fault leaves a stack trace in the log. Exceptions have one
 * mapper for the whole house: outside {@code /api} it answers with the bare status, and the pages give it words.
 */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response problem(ProblemException e) {
        return e.problem().response();
    }

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException e, UriInfo address) {
        return challenge("This needs a bearer token.", address);
    }

    @ServerExceptionMapper
    Response unknownToken(AuthenticationFailedException e, UriInfo address) {
        return challenge("This token is not known.", address);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, UriInfo address) {
        return inApi(address)
                ? Problem.of(403, "This token may not do that.").response()
                : Response.status(403).build();
    }

    /** Quarkus has a mapper of its own for this one, which would answer without a problem document. */
    @ServerExceptionMapper
    Response mismatch(MismatchedInputException e) {
        return body(e);
    }

    @ServerExceptionMapper
    Response body(JsonProcessingException e) {
        if (e.getCause() instanceof ProblemException problem) {
            return problem(problem);
        }
        var field = e instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : "." + r.getFieldName())
                        .collect(Collectors.joining())
                : "";
        var where = e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNr();
        return Problem.of(
                        400,
                        "The body is not the JSON this call takes" + where
                                + (field.isEmpty() ? "." : ": see " + field.replaceFirst("^\\.", "") + "."))
                .response();
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e, UriInfo address) {
        var status = e.getResponse().getStatus();
        if (status < 400 || !inApi(address)) {
            return e.getResponse();
        }
        if (e.getCause() instanceof JsonProcessingException json) {
            return body(json);
        }
        var reason = Objects.requireNonNullElse(Response.Status.fromStatusCode(status), Response.Status.BAD_REQUEST);
        return Problem.of(status, reason.getReasonPhrase() + ".").response();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e, UriInfo address) {
        var number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.errorf(e, "Call failed, number %s", number);
        var answer = inApi(address)
                ? Problem.of(500, "Something went wrong here; the log has it under number " + number + ".")
                        .response()
                : Response.serverError().build();
        return Response.fromResponse(answer)
                .header("X-Paperboy-Failure", number)
                .build();
    }

    private static Response challenge(String detail, UriInfo address) {
        return inApi(address)
                ? Response.fromResponse(Problem.of(401, detail).response())
                        .header("WWW-Authenticate", "Bearer")
                        .build()
                : Response.status(401).build();
    }

    private static boolean inApi(UriInfo address) {
        return address.getPath().startsWith("/api/") || address.getPath().equals("/api");
    }
}
