package dev.paperboy.admin;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Shows strangers who want to look at an admin page the way to log in, and back to that page. */
class ToLogIn {

    private static final Set<String> LOOKING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String LOG_IN = "/admin/log-in";

    /** Before the filter that gives bare statuses their words: response filters run from the highest priority down. */
    @ServerResponseFilter(priority = 9_000)
    void redirect(ContainerRequestContext request, ContainerResponseContext response) {
        var address = request.getUriInfo();
        if (response.getStatus() != 401
                || response.hasEntity()
                || !address.getPath().startsWith("/admin")) {
            return;
        }
        response.getHeaders().putSingle("Cache-Control", "no-store");
        if (request.getHeaderString("HX-Request") != null) {
            response.getHeaders().putSingle("HX-Redirect", LOG_IN);
        } else if (LOOKING.contains(request.getMethod()) && wantsPage(request)) {
            response.setStatus(303);
            response.getHeaders().putSingle("Location", LOG_IN + next(address));
        }
    }

    private static boolean wantsPage(ContainerRequestContext request) {
        var accept = request.getHeaderString("Accept");
        return accept == null || accept.contains("text/html") || accept.contains("*/*");
    }

    private static String next(UriInfo address) {
        var query = address.getRequestUri().getRawQuery();
        var path = NextPage.of(address.getPath() + (query == null ? "" : "?" + query));
        return path.equals("/admin") ? "" : "?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
