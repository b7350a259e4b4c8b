package dev.paperboy.web;

import dev.paperboy.subscriber.Status;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/**
 * Who looks at their own pages, and by which key.
 *
 * @param session whether they logged in; else they hold the link of a digest, which may have been forwarded
 * @param base the path of their pages
 */
record Access(long subscriberId, Status status, boolean session, String base) {

    static final Set<Status> EDITORS = Set.of(Status.ACTIVE, Status.PAUSED);

    boolean mayEdit() {
        return EDITORS.contains(status);
    }

    Response page(int status, TemplateInstance page) {
        return session ? Html.page(status, page) : Html.quiet(status, page);
    }

    /** Back to the preferences after something was done. */
    Response back(Notice notice, String anchor) {
        return ReaderDoor.seeOther(base + "?done=" + notice.word() + "#" + anchor)
                .build();
    }
}
