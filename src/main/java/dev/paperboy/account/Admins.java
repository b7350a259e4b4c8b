package dev.paperboy.account;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The people who may come in at the back: who they are, what they may do, and their passwords. */
@ApplicationScoped
@Transactional
public class Admins {

    private static final int LONGEST_NAME = 100;

    private final AdminRepository admins;
    private final Sessions sessions;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Audit audit;
    private final Clock clock;

    Admins(
            AdminRepository admins,
            Sessions sessions,
            Passwords passwords,
            PasswordRules rules,
            Audit audit,
            Clock clock) {
        this.admins = admins;
        this.sessions = sessions;
        this.passwords = passwords;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everybody, in the order they came. */
    public List<Admin> all() {
        return admins.listAll(Sort.by("id"));
    }

    /** Whether there is nobody yet, not even somebody disabled. */
    boolean none() {
        return admins.count() == 0;
    }

    /** @throws RefusedException when the name or the password will not do, or the name is taken */
    Admin make(String name, String password, String again, Role role) throws RefusedException {
        var checked = Names.checked(name, LONGEST_NAME);
        if (admins.byName(checked).isPresent()) {
            throw new RefusedException("Somebody has this name already. Take another one.");
        }
        rules.check(checked, password, again);
        var admin = new Admin(checked, passwords.hash(password), role, clock.instant());
        admins.persist(admin);
        return admin;
    }

    /**
     * Gives an admin another password and ends all their sessions.
     *
     * @throws RefusedException when the present password is not this one, or the new one will not do
     */
    void changePassword(long id, String present, String password, String again) throws RefusedException {
        var admin = admins.locked(id).orElseThrow();
        if (present.length() > PasswordRules.LONGEST || !passwords.matches(present, admin.passwordHash())) {
            throw new RefusedException("The present password is not this one. Nothing was changed.");
        }
        rules.check(admin.name(), password, again);
        admin.password(passwords.hash(password));
        sessions.endAll(id);
        audit.note("password changed", "admin " + id, "");
    }

    /**
     * Says where an admin's own test mails go.
     *
     * @param address checked by the caller; empty for nowhere
     */
    public void changeAddress(long id, String address) {
        var admin = admins.locked(id).orElseThrow();
        admin.address(address.isEmpty() ? null : address);
        audit.note("address changed", "admin " + id, address.isEmpty() ? "none" : "another one");
    }

    /**
     * Gives an admin another role and ends all their sessions.
     *
     * @throws RefusedException when there is no such admin, or nobody would be left who may do everything
     */
    public void changeRole(long id, Role role) throws RefusedException {
        var owners = admins.lockedOwners();
        var admin = find(id);
        if (admin.role() == role) {
            return;
        }
        if (role != Role.OWNER) {
            keepAnOwner(owners, admin);
        }
        audit.note("role changed", "admin " + id, admin.role().word() + " to " + role.word());
        admin.become(role);
        sessions.endAll(id);
    }

    /**
     * Keeps an admin out, and ends all their sessions, or lets them in again.
     *
     * @throws RefusedException when there is no such admin, or nobody would be left who may do everything
     */
    public void disable(long id, boolean disabled) throws RefusedException {
        var owners = admins.lockedOwners();
        var admin = find(id);
        if (admin.disabled() == disabled) {
            return;
        }
        if (disabled) {
            keepAnOwner(owners, admin);
        }
        audit.note(disabled ? "admin disabled" : "admin enabled", "admin " + id, "");
        admin.disable(disabled);
        sessions.endAll(id);
    }

    private Admin find(long id) throws RefusedException {
        return admins.locked(id).orElseThrow(() -> new RefusedException("There is no such person."));
    }

    private static void keepAnOwner(List<Admin> owners, Admin leaving) throws RefusedException {
        if (owners.size() == 1 && owners.get(0).id() == leaving.id()) {
            throw new RefusedException(
                    "This is the last owner: somebody has to be able to do everything. Make another owner first.");
        }
    }
}
