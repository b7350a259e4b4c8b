package dev.paperboy.account;

import dev.paperboy.guard.Caller;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Who makes the request at hand, and from where. */
@ApplicationScoped
public class CurrentActor {

    private final CurrentIdentityAssociation identities;
    private final CurrentVertxRequest requests;

    CurrentActor(CurrentIdentityAssociation identities, CurrentVertxRequest requests) {
        this.identities = identities;
        this.requests = requests;
    }

    /** Empty for somebody who did not log in, and outside of a request. */
    public Optional<Actor> find() {
        return inRequest() && identities.getIdentity().getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }

    /**
     * Who is logged in.
     *
     * @throws IllegalStateException when nobody is; a resource that asks allows only who is
     */
    public Actor get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is logged in"));
    }

    Caller caller() {
        var request = inRequest() ? requests.getCurrent() : null;
        return request == null ? Caller.NOBODY : Caller.of(request.request());
    }

    private static boolean inRequest() {
        return Arc.container().requestContext().isActive();
    }
}
