package dev.paperboy.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The bearer tokens of the API: the one of {@code paperboy.admin.token}, and those made on the admin page. */
@ApplicationScoped
@Transactional
public class ApiTokens {

    private static final String START = "pb_";
    private static final Duration NEARLY = Duration.ofMinutes(1);
    private static final int LONGEST_NAME = 60;

    private final ApiTokenRepository tokens;
    private final AdminRepository admins;
    private final CurrentActor current;
    private final Audit audit;
    private final Clock clock;
    private final Optional<byte[]> configured;

    ApiTokens(
            ApiTokenRepository tokens,
            AdminRepository admins,
            CurrentActor current,
            Audit audit,
            Clock clock,
            AdminConfig config) {
        this.tokens = tokens;
        this.admins = admins;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
        this.configured = config.token().filter(t -> !t.isBlank()).map(t -> t.getBytes(StandardCharsets.UTF_8));
    }

    /** All that were ever made, the newest first. */
    public List<ApiToken> all() {
        return tokens.list("order by id desc");
    }

    /**
     * Makes a token for a script.
     *
     * @return the token itself; it cannot be shown a second time
     * @throws RefusedException when the name will not do
     */
    public String make(String name, Role role) throws RefusedException {
        var checked = Names.checked(name, LONGEST_NAME);
        var token = Token.random(START);
        var made =
                new ApiToken(checked, token, role, admins.findById(current.get().adminId()), clock.instant());
        tokens.persist(made);
        audit.note("token made", "token " + made.id(), role.word() + ", " + checked);
        return token.clear();
    }

    /** Makes a token worthless; nothing happens when it is already. */
    public void revoke(long id) {
        if (tokens.update("revokedAt = ?1 where id = ?2 and revokedAt is null", clock.instant(), id) == 1) {
            audit.note("token revoked", "token " + id, "");
        }
    }

    /** Whose token this is; empty when it is not known or revoked. */
    Optional<Actor> use(String token) {
        if (configured.isPresent() && MessageDigest.isEqual(configured.get(), token.getBytes(StandardCharsets.UTF_8))) {
            return Optional.of(Actor.ofSetting("paperboy.admin.token"));
        }
        var now = clock.instant();
        var found = tokens.find("tokenHash = ?1 and revokedAt is null", Token.hash(token))
                .firstResultOptional();
        found.filter(known ->
                        known.lastUsedAt().orElse(Instant.EPOCH).plus(NEARLY).isBefore(now))
                .ifPresent(known -> tokens.update("lastUsedAt = ?1 where id = ?2", now, known.id()));
        return found.map(Actor::of);
    }
}
