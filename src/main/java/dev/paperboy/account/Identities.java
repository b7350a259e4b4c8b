package dev.paperboy.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds out whose a token is, in the database and therefore off the threads that serve the network. */
@ApplicationScoped
class Identities implements IdentityProvider<TokenAuthenticationRequest> {

    static final String BEARER = "bearer";
    static final String SESSION = "session";

    private final ApiTokens tokens;
    private final Sessions sessions;

    Identities(ApiTokens tokens, Sessions sessions) {
        this.tokens = tokens;
        this.sessions = sessions;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        var token = request.getToken();
        return context.runBlocking(() -> BEARER.equals(token.getType())
                ? tokens.use(token.getToken())
                        .map(Identities::identity)
                        .orElseThrow(() -> new AuthenticationFailedException("This token is not known."))
                : sessions.use(token.getToken()).map(Identities::identity).orElseGet(Identities::nobody));
    }

    private static SecurityIdentity identity(Actor actor) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(actor)
                .addRoles(actor.role().included())
                .build();
    }

    /** Whose session is over is a stranger, who may still look at the page for logging in. */
    private static SecurityIdentity nobody() {
        return QuarkusSecurityIdentity.builder().setAnonymous(true).build();
    }
}
