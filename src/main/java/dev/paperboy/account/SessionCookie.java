package dev.paperboy.account;

import dev.paperboy.guard.SiteAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;

/**
 * The cookie that holds an admin's session. Over https it has the prefix {@code __Host-} (RFC 6265bis), by which browsers keep
 * neighbouring hosts from planting one; over plain http, on a laptop, browsers would refuse that.
 */
@ApplicationScoped
public class SessionCookie {

    private final SiteAddress site;

    SessionCookie(SiteAddress site) {
        this.site = site;
    }

    String name() {
        return site.secure() ? "__Host-paperboy-admin" : "paperboy-admin";
    }

    /** Brings a session to the browser; it goes when the browser closes. */
    public NewCookie with(String token) {
        return cookie(token).build();
    }

    /** Makes the browser forget. */
    public NewCookie gone() {
        return cookie("").maxAge(0).build();
    }

    private NewCookie.Builder cookie(String value) {
        // Strict would log people out who come from a link in a mail.
        return new NewCookie.Builder(name())
                .value(value)
                .path("/")
                .secure(site.secure())
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX);
    }
}
