package dev.paperboy.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Says which parameter of a list is no number: left to itself the framework would say that there is no such list. */
class WholeNumbers {

    private static final List<String> FIELDS = List.of("page", "size");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    @ServerRequestFilter(preMatching = true)
    Optional<Response> check(ContainerRequestContext request) {
        var address = request.getUriInfo();
        if (!address.getPath().startsWith("/api/")) {
            return Optional.empty();
        }
        return FIELDS.stream()
                .filter(field -> address.getQueryParameters().containsKey(field))
                .filter(field -> !NUMBER.matcher(address.getQueryParameters().getFirst(field))
                        .matches())
                .findFirst()
                .map(field -> ProblemException.field(400, field, "This is not a whole number.")
                        .problem()
                        .response());
    }
}
