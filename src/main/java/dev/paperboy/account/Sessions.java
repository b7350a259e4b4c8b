package dev.paperboy.account;

import dev.paperboy.guard.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Who is logged in where. A session ends 12 hours after log-in, 2 hours after it was last used, or when it is ended. */
@ApplicationScoped
@Transactional
public class Sessions {

    /** How exactly the last use is kept: not every request has to write. */
    private static final Duration NEARLY = Duration.ofMinutes(1);

    private final SessionRepository sessions;
    private final Clock clock;

    Sessions(SessionRepository sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Starts a session under an id nobody had before; what is over goes. */
    Token open(Admin admin, Caller caller) {
        var now = clock.instant();
        sessions.delete("expiresAt <= ?1 or lastSeenAt <= ?2", now, now.minus(AdminSession.IDLE));
        var token = Token.random("");
        sessions.persist(new AdminSession(token, admin, caller, now));
        return token;
    }

    /** Whose session it is, seen again now; empty when it is over or its admin is disabled. */
    Optional<Actor> use(String token) {
        var now = clock.instant();
        var found = sessions.find(
                        "tokenHash = ?1 and expiresAt > ?2 and lastSeenAt > ?3 and admin.disabled = false",
                        Token.hash(token),
                        now,
                        now.minus(AdminSession.IDLE))
                .firstResultOptional();
        // By a statement of its own: it must not fail because somebody ends the session at this moment.
        found.filter(session -> session.lastSeenAt().plus(NEARLY).isBefore(now))
                .ifPresent(session -> sessions.update("lastSeenAt = ?1 where tokenHash = ?2", now, session.handle()));
        return found.map(session -> Actor.of(session.admin(), session.handle()));
    }

    /** Ends one of this admin's sessions; nothing happens when it is another's or over. */
    public void end(long adminId, String handle) {
        sessions.delete("tokenHash = ?1 and admin.id = ?2", handle, adminId);
    }

    /** Ends all sessions of an admin. */
    void endAll(long adminId) {
        sessions.delete("admin.id", adminId);
    }

    /** An admin's sessions that are still good, the one used last first. */
    public List<AdminSession> of(long adminId) {
        var now = clock.instant();
        return sessions.list(
                "admin.id = ?1 and expiresAt > ?2 and lastSeenAt > ?3 order by lastSeenAt desc, createdAt desc",
                adminId,
                now,
                now.minus(AdminSession.IDLE));
    }
}
