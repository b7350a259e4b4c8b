package dev.paperboy.web;

import dev.paperboy.subscriber.Origin;
import dev.paperboy.subscriber.Visit;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** From where the present request comes. */
@ApplicationScoped
class ReaderOrigin {

    private final CurrentVertxRequest current;

    ReaderOrigin(CurrentVertxRequest current) {
        this.current = current;
    }

    /** For the proof of a change: never the page's whole path, which may hold a token. */
    Origin now() {
        var browser = current.getCurrent().request().getHeader("User-Agent");
        return Origin.web(new Visit(ip(), Objects.requireNonNullElse(browser, ""), "/preferences"));
    }

    /** Empty when the connection has none. */
    String ip() {
        var address = current.getCurrent().request().remoteAddress();
        return address == null ? "" : Objects.requireNonNullElse(address.hostAddress(), "");
    }
}
