package dev.paperboy.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever goes wrong into a problem document; only what is our fault leaves a stack trace in the log. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response problem(ProblemException e) {
        return e.problem().response();
    }

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException e) {
        return challenge("This needs a bearer token.");
    }

    @ServerExceptionMapper
    Response unknownToken(AuthenticationFailedException e) {
        return challenge("This token is not known.");
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return Problem.of(403, "This token may not do that.").response();
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
    Response web(WebApplicationException e) {
        var status = e.getResponse().getStatus();
        if (e.getCause() instanceof JsonProcessingException json) {
            return body(json);
        }
        if (status < 400) {
            return e.getResponse();
        }
        var reason = Objects.requireNonNullElse(Response.Status.fromStatusCode(status), Response.Status.BAD_REQUEST);
        return Problem.of(status, reason.getReasonPhrase() + ".").response();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e) {
        var number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.errorf(e, "Call failed, number %s", number);
        var problem = Problem.of(500, "Something went wrong here; the log has it under number " + number + ".");
        return Response.fromResponse(problem.response())
                .header("X-Paperboy-Failure", number)
                .build();
    }

    private static Response challenge(String detail) {
        return Response.fromResponse(Problem.of(401, detail).response())
                .header("WWW-Authenticate", "Bearer")
                .build();
    }
}
