package dev.paperboy.web;

import dev.paperboy.guard.Caller;
import dev.paperboy.subscriber.Origin;
import dev.paperboy.subscriber.Visit;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** From where the present request comes. */
@ApplicationScoped
class ReaderOrigin {

    private final CurrentVertxRequest current;

    ReaderOrigin(CurrentVertxRequest current) {
        this.current = current;
    }

    Caller caller() {
        return Caller.of(current.getCurrent().request());
    }

    /** For the proof of a change: never the page's whole path, which may hold a token. */
    Origin now() {
        return Origin.web(new Visit(caller().ip(), caller().browser(), "/preferences"));
    }
}
