package dev.paperboy.web;

import dev.paperboy.account.AdminVisit;
import dev.paperboy.subscriber.ReaderSessions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;

/** Who may read the days and search: everybody, or, where the operator wants it so, who is logged in as a reader or an admin. */
@ApplicationScoped
class Archive {

    private final WebConfig config;
    private final ReaderCookie cookie;
    private final ReaderSessions sessions;
    private final AdminVisit admin;

    Archive(WebConfig config, ReaderCookie cookie, ReaderSessions sessions, AdminVisit admin) {
        this.config = config;
        this.cookie = cookie;
        this.sessions = sessions;
        this.admin = admin;
    }

    /** Whether strangers may, and therefore robots. */
    boolean isPublic() {
        return config.archive();
    }

    /** Whether who asks now may. */
    boolean isOpen() {
        return isPublic() || isReader() || admin.now();
    }

    private boolean isReader() {
        return cookie.session()
                .map(sessions::subscriber)
                .orElseGet(OptionalLong::empty)
                .isPresent();
    }
}
