package dev.paperboy.account;

import dev.paperboy.guard.Caller;
import dev.paperboy.testing.Browser;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;

/** Admins for tests, without the way through the door. */
@ApplicationScoped
public class TestAdmins {

    /** What everybody made here has for a password. */
    public static final String PASSWORD = "granite umbrella lantern fox";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final AdminRepository admins;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Clock clock;
    private final String hash;

    TestAdmins(AdminRepository admins, Sessions sessions, SessionCookie cookie, Passwords passwords, Clock clock) {
        this.admins = admins;
        this.sessions = sessions;
        this.cookie = cookie;
        this.clock = clock;
        this.hash = passwords.hash(PASSWORD);
    }

    /** An admin with a name nobody had before. */
    public Admin make(Role role) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var admin = new Admin("Ada " + NUMBER.incrementAndGet(), hash, role, clock.instant());
            admins.persist(admin);
            return admin;
        });
    }

    /** A browser in which this admin is logged in. */
    public Browser browser(Admin admin) {
        return new Browser().with(cookie.name(), session(admin));
    }

    /** A browser in which somebody new is logged in. */
    public Browser browser(Role role) {
        return browser(make(role));
    }

    String session(Admin admin) {
        return QuarkusTransaction.requiringNew().call(() -> sessions.open(admins.findById(admin.id()), Caller.NOBODY)
                .clear());
    }

    String cookieName() {
        return cookie.name();
    }
}
