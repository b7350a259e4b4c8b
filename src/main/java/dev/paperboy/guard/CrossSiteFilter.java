package dev.paperboy.guard;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses unsafe requests that another site's page may have caused: the browser says where a request comes from in
 * {@code Sec-Fetch-Site} (Fetch Metadata), older ones at least in {@code Origin} (RFC 6454). {@code /api} needs a bearer token
 * on each call, which no other site's page can send.
 */
class CrossSiteFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final SiteAddress site;

    CrossSiteFilter(SiteAddress site) {
        this.site = site;
    }

    @ServerRequestFilter
    Optional<Response> check(ContainerRequestContext request, ResourceInfo resource) {
        if (isSafe(request.getMethod())
                || request.getUriInfo().getPath().startsWith("/api/")
                || resource.getResourceMethod().isAnnotationPresent(OneClick.class)) {
            return Optional.empty();
        }
        return takesSignedForms(resource) && comesFromHere(request) ? Optional.empty() : Optional.of(refused());
    }

    /** What was forgotten stays shut. */
    private static boolean takesSignedForms(ResourceInfo resource) {
        return resource.getResourceClass().isAnnotationPresent(SignedForm.class)
                || resource.getResourceMethod().isAnnotationPresent(SignedForm.class);
    }

    private boolean comesFromHere(ContainerRequestContext request) {
        var from = request.getHeaderString("Sec-Fetch-Site");
        if (from != null) {
            return OURS.contains(from);
        }
        var origin = request.getHeaderString("Origin");
        return site.origin().equals(origin) || ("null".equals(origin) && hasNoSession(request));
    }

    /**
     * Over plain http browsers say no Sec-Fetch-Site, and from a page that tells nobody its address (no-referrer) their Origin
     * is null. Behind a secret link that is enough: without a session there is nothing that another site could make use of.
     */
    private static boolean hasNoSession(ContainerRequestContext request) {
        return request.getCookies().keySet().stream().noneMatch(name -> name.contains("paperboy"));
    }

    static boolean isSafe(String method) {
        return SAFE.contains(method);
    }

    /** Without words: outside the API the pages give a status its words. */
    static Response refused() {
        return Response.status(Response.Status.FORBIDDEN).build();
    }
}
