package dev.paperboy.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** One line in the log for each call that was refused: enough to see what goes wrong, nothing of what was sent. */
class RefusalLog {

    private static final Logger LOG = Logger.getLogger(RefusalLog.class);
    private static final int LONGEST_PATH = 200;

    @ServerResponseFilter
    void note(ContainerRequestContext request, ContainerResponseContext response) {
        var path = request.getUriInfo().getPath();
        var status = response.getStatus();
        if (path.startsWith("/api/") && status >= 400 && status < 500) {
            LOG.infof("Refused %s %s with %d%s", request.getMethod(), printable(path), status, why(response));
        }
    }

    private static String why(ContainerResponseContext response) {
        return response.getEntity() instanceof Problem problem ? ": " + printable(problem.detail()) : "";
    }

    /** Addresses may stand in a path by mistake, and line breaks on purpose. */
    private static String printable(String text) {
        var line = text.length() > LONGEST_PATH ? text.substring(0, LONGEST_PATH) + "…" : text;
        return line.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "?").replaceAll("\\S+@\\S+", "(address)");
    }
}
