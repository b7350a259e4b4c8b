package dev.paperboy.account;

import dev.paperboy.guard.Limit;
import dev.paperboy.guard.Limits;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Lets in who knows a name and its password, at the pace of people. */
@ApplicationScoped
public class LogIn {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int TRIES_OF_A_NAME = 10;
    private static final int TRIES_OF_A_NAME_EVERYWHERE = 200;
    private static final int TRIES_OF_A_MACHINE = 30;

    private final AdminRepository admins;
    private final Admins people;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Limits limits;
    private final CurrentActor current;
    private final Audit audit;

    LogIn(
            AdminRepository admins,
            Admins people,
            Sessions sessions,
            Passwords passwords,
            Limits limits,
            CurrentActor current,
            Audit audit) {
        this.admins = admins;
        this.people = people;
        this.sessions = sessions;
        this.passwords = passwords;
        this.limits = limits;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Opens a session under a new id. It takes as long for a name nobody has.
     *
     * @return the token of the session
     * @throws TooManyTriesException when this name or this machine was tried too often
     * @throws RefusedException when name and password do not belong together
     */
    public String open(String name, String password) throws RefusedException {
        take(Names.key(name));
        var known = inTransaction(() -> admins.byName(name));
        var token = right(known, password) ? inTransaction(() -> start(known.orElseThrow())) : Optional.<Token>empty();
        if (token.isEmpty()) {
            // What was typed stays out of the log: passwords are typed into the wrong field.
            audit.note(
                    "log-in failed", known.map(admin -> "admin " + admin.id()).orElse("unknown name"), "");
            throw new RefusedException("Name and password do not belong together. Check both and try again.");
        }
        return token.get().clear();
    }

    /**
     * Changes the password of the admin who is logged in, ends all their sessions and opens a new one.
     *
     * @return the token of the new session
     * @throws TooManyTriesException when the present password was tried too often
     * @throws RefusedException when the present password is wrong or the new one will not do
     */
    public String changePassword(String present, String password, String again) throws RefusedException {
        var actor = current.get();
        take(Names.key(actor.name()));
        people.changePassword(actor.adminId(), present, password, again);
        return inTransaction(() -> sessions.open(admins.findById(actor.adminId()), current.caller()))
                .clear();
    }

    /** Ends the session at hand, whoever's it is. */
    public void end() {
        current.find().filter(actor -> actor.adminId() != 0).ifPresent(actor -> {
            sessions.end(actor.adminId(), actor.session());
            audit.note("log-out", "admin " + actor.adminId(), "");
        });
    }

    private void take(String name) throws TooManyTriesException {
        var house = current.caller().house();
        if (!limits.take(
                // A stranger who tries a name elsewhere must not keep its owner out; many machines together are slowed
                // too.
                new Limit("log-in-name-here", name + " " + house, TRIES_OF_A_NAME, WINDOW),
                new Limit("log-in-name", name, TRIES_OF_A_NAME_EVERYWHERE, WINDOW),
                new Limit("log-in-machine", house, TRIES_OF_A_MACHINE, WINDOW))) {
            throw new TooManyTriesException();
        }
    }

    private boolean right(Optional<Admin> admin, String password) {
        if (admin.isEmpty() || password.length() > PasswordRules.LONGEST) {
            passwords.pretend("");
            return false;
        }
        return passwords.matches(password, admin.get().passwordHash())
                && !admin.get().disabled();
    }

    /** Asks again, under a lock: the password may have been changed while this one was compared. */
    private Optional<Token> start(Admin seen) {
        return admins.locked(seen.id())
                .filter(admin -> !admin.disabled() && admin.passwordHash().equals(seen.passwordHash()))
                .map(admin -> {
                    audit.note(admin.key(), "log-in", "admin " + admin.id(), "");
                    return sessions.open(admin, current.caller());
                });
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
