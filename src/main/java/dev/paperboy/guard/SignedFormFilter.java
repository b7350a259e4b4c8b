package dev.paperboy.guard;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Refuses forms that this site did not sign. */
class SignedFormFilter {

    static final String FIELD = "form-token";

    private final FormTokens tokens;

    SignedFormFilter(FormTokens tokens) {
        this.tokens = tokens;
    }

    @SignedForm
    @WithFormRead
    @ServerRequestFilter
    Optional<Response> check(ResteasyReactiveContainerRequestContext context, HttpServerRequest request) {
        if (CrossSiteFilter.isSafe(context.getMethod())) {
            return Optional.empty();
        }
        var form = (ResteasyReactiveRequestContext) context.getServerRequestContext();
        return form.getFormParameter(FIELD, true, false) instanceof String token
                        && tokens.valid(token, Visitor.session(request))
                ? Optional.empty()
                : Optional.of(CrossSiteFilter.refused());
    }
}
