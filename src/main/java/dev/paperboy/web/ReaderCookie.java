package dev.paperboy.web;

import dev.paperboy.guard.SiteAddress;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;

/** The cookie that holds a reader's session; over https with the prefix {@code __Host-} (RFC 6265bis), as browsers take it there only. */
@ApplicationScoped
class ReaderCookie {

    private final SiteAddress site;
    private final CurrentVertxRequest current;

    ReaderCookie(SiteAddress site, CurrentVertxRequest current) {
        this.site = site;
        this.current = current;
    }

    /** The session the browser brings; empty for none. */
    Optional<String> session() {
        var cookie = current.getCurrent().request().getCookie(name());
        return Optional.ofNullable(cookie == null ? null : cookie.getValue());
    }

    NewCookie with(String session) {
        // Longer than the session: who presses a button too late is told that it is over, not that the form is foreign.
        return cookie(session).maxAge((int) Duration.ofHours(12).toSeconds()).build();
    }

    /** Makes the browser forget. */
    NewCookie gone() {
        return cookie("").maxAge(0).build();
    }

    private String name() {
        return site.secure() ? "__Host-paperboy-reader" : "paperboy-reader";
    }

    private NewCookie.Builder cookie(String value) {
        // Strict would not be sent by who comes from a mail.
        return new NewCookie.Builder(name())
                .value(value)
                .path("/")
                .secure(site.secure())
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX);
    }
}
