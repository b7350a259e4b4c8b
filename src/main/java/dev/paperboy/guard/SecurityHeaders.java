package dev.paperboy.guard;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * What a browser may do with an answer, on every answer, also of static files and errors. A resource may say something
 * stricter for its page: what is set later replaces this.
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
                    addTo(context.request());
                    context.next();
                },
                FIRST);
    }

    private void addTo(HttpServerRequest request) {
        var headers = request.response().headers();
        headers.set("Content-Security-Policy", PAGES);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (site.secure()) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
