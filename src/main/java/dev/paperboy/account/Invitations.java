package dev.paperboy.account;

import dev.paperboy.guard.SiteAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Set-up links: how people become admins. */
@ApplicationScoped
@Transactional
public class Invitations {

    private final InvitationRepository invitations;
    private final AdminRepository admins;
    private final Admins people;
    private final Sessions sessions;
    private final CurrentActor current;
    private final Audit audit;
    private final SiteAddress site;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations,
            AdminRepository admins,
            Admins people,
            Sessions sessions,
            CurrentActor current,
            Audit audit,
            SiteAddress site,
            Clock clock) {
        this.invitations = invitations;
        this.admins = admins;
        this.people = people;
        this.sessions = sessions;
        this.current = current;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /** The link for the first owner; empty when somebody is there already. */
    Optional<String> first() {
        if (!people.none()) {
            return Optional.empty();
        }
        invitations.delete("expiresAt <= ?1", clock.instant());
        var token = Token.random("");
        invitations.persist(new Invitation(token, Role.OWNER, null, clock.instant()));
        return Optional.of(link(token));
    }

    /**
     * A new link from the admin who is logged in.
     *
     * @param role what the new admin may do
     * @return the whole address; it cannot be shown a second time
     */
    public String make(Role role) {
        var now = clock.instant();
        invitations.delete("expiresAt <= ?1", now);
        var token = Token.random("");
        invitations.persist(
                new Invitation(token, role, admins.findById(current.get().adminId()), now));
        audit.note("set-up link made", "", role.word());
        return link(token);
    }

    /** What an account made with this link may do; empty when the link is not good (any more). */
    public Optional<Role> role(String token) {
        return open(token).map(Invitation::role);
    }

    /**
     * Makes an account, uses the link up and logs the new admin in.
     *
     * @return the token of their session; empty when the link is not good (any more)
     * @throws RefusedException when the name or the password will not do; the link stays good
     */
    @Transactional(rollbackOn = RefusedException.class)
    public Optional<String> accept(String token, String name, String password, String again) throws RefusedException {
        var invitation = open(token);
        if (invitation.isEmpty() || !use(token)) {
            return Optional.empty();
        }
        var admin = people.make(name, password, again, invitation.get().role());
        var by = invitation.get().invitedBy().map(inviter -> "invited by admin " + inviter.id());
        audit.note(
                admin.key(),
                "account made",
                "admin " + admin.id(),
                admin.role().word() + ", " + by.orElse("first start"));
        return Optional.of(sessions.open(admin, current.caller()).clear());
    }

    /** A link dies with the right of who gave it: of an owner who no longer is one, or of a house without admins. */
    private Optional<Invitation> open(String token) {
        return invitations
                .find("tokenHash = ?1 and usedAt is null and expiresAt > ?2", Token.hash(token), clock.instant())
                .firstResultOptional()
                .filter(found -> found.invitedBy()
                        .map(inviter -> inviter.role() == Role.OWNER && !inviter.disabled())
                        .orElseGet(people::none));
    }

    /** The row decides: of two who press the button at once, one comes too late. */
    private boolean use(String token) {
        return invitations.update(
                        "usedAt = ?1 where tokenHash = ?2 and usedAt is null", clock.instant(), Token.hash(token))
                == 1;
    }

    private String link(Token token) {
        return site.at("/admin/set-up/" + token.clear());
    }
}
