package dev.paperboy.account;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether an admin looks at a public page, where nothing may be done but something more may be seen. */
@ApplicationScoped
public class AdminVisit {

    private final SessionCookie cookie;
    private final Sessions sessions;
    private final CurrentVertxRequest current;

    AdminVisit(SessionCookie cookie, Sessions sessions, CurrentVertxRequest current) {
        this.cookie = cookie;
        this.sessions = sessions;
        this.current = current;
    }

    /** Whether the browser of the request at hand brings an admin's session that is still good. */
    public boolean now() {
        var found = current.getCurrent().request().getCookie(cookie.name());
        return found != null && sessions.use(found.getValue()).isPresent();
    }
}
