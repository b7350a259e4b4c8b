package dev.paperboy.account;

import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Takes from a request what may open the door it stands before: {@code Authorization: Bearer} (RFC 6750) at the API, where a
 * cookie never suffices, and the session's cookie at the admin pages, where a token never does.
 */
@ApplicationScoped
class AdminAuthentication implements HttpAuthenticationMechanism {

    private static final String SCHEME = "bearer ";

    private final SessionCookie cookie;

    AdminAuthentication(SessionCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        return proof(context)
                .map(proof -> identities.authenticate(new TokenAuthenticationRequest(proof)))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }

    private Optional<TokenCredential> proof(RoutingContext context) {
        return switch (Door.of(context)) {
            case API -> bearer(context);
            case ADMIN -> session(context);
            case NONE -> Optional.empty();
        };
    }

    private static Optional<TokenCredential> bearer(RoutingContext context) {
        return Optional.ofNullable(context.request().getHeader("Authorization"))
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(SCHEME))
                .map(header ->
                        new TokenCredential(header.substring(SCHEME.length()).strip(), Identities.BEARER));
    }

    private Optional<TokenCredential> session(RoutingContext context) {
        return Optional.ofNullable(context.request().getCookie(cookie.name()))
                .map(found -> new TokenCredential(found.getValue(), Identities.SESSION));
    }
}
