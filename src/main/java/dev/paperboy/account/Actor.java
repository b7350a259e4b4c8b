package dev.paperboy.account;

import java.security.Principal;

/**
 * Who acts.
 *
 * @param key how the audit log names them: {@code admin:12}, {@code token:7 nightly}
 * @param name how people name them
 * @param role what they may do
 * @param adminId the admin's id; 0 for a token
 * @param session what the admin's session is known by; empty for a token
 * @param address where test mails of the admin, or of the admin who made the token, go; empty when nobody said so
 */
public record Actor(String key, String name, Role role, long adminId, String session, String address)
        implements Principal {

    static Actor of(Admin admin, String session) {
        return new Actor(
                admin.key(),
                admin.name(),
                admin.role(),
                admin.id(),
                session,
                admin.address().orElse(""));
    }

    /** Names of tokens may be the same: their ids stand before them. */
    static Actor of(ApiToken token) {
        return new Actor(
                "token:" + token.id() + " " + token.name(), token.name(), token.role(), 0, "", token.creatorsAddress());
    }

    static Actor ofSetting(String name) {
        return new Actor("token:" + name, name, Role.OWNER, 0, "", "");
    }

    @Override
    public String getName() {
        return key;
    }

    /** Whether this is a person who may do everything: what menus show depends on it, never a right. */
    public boolean owner() {
        return role == Role.OWNER;
    }
}
