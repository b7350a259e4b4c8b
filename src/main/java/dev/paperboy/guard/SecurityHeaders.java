package dev.paperboy.guard;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * What a browser may do with an answer, on every answer, also of static files and errors. A resource may say something
 * else for its page: what it has set stands.
 */
@ApplicationScoped
class SecurityHeaders {

    private static final int FIRST = 1_000;

    /** Everything from this site, nothing inline, nobody may frame it; {@code data:} is the stylesheet's own ticks and arrows. */
    private static final String PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private final SiteAddress site;

    SecurityHeaders(SiteAddress site) {
        this.site = site;
    }

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    // At the end, because what is set before would be sent beside a page's own, not instead of it.
                    context.addHeadersEndHandler(end -> addTo(context.response().headers()));
                    context.next();
                },
                FIRST);
    }

    private void addTo(MultiMap headers) {
        unlessSet(headers, "Content-Security-Policy", PAGES);
        unlessSet(headers, "X-Content-Type-Options", "nosniff");
        unlessSet(headers, "X-Frame-Options", "DENY");
        unlessSet(headers, "Referrer-Policy", "same-origin");
        unlessSet(headers, "Cross-Origin-Opener-Policy", "same-origin");
        unlessSet(headers, "Cross-Origin-Resource-Policy", "same-origin");
        unlessSet(headers, "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (site.secure()) {
            unlessSet(headers, "Strict-Transport-Security", "max-age=31536000");
        }
    }

    private static void unlessSet(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
