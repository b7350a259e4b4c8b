package dev.paperboy.guard;

import io.vertx.core.http.HttpServerRequest;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a request says of who makes it. */
final class Visitor {

    private Visitor() {}

    /** The visitor's sessions, whoever gave them, as one text; empty for a visitor without any. */
    static String session(HttpServerRequest request) {
        var cookies = new TreeSet<String>();
        request.cookies().stream()
                .filter(cookie -> cookie.getName().contains("paperboy"))
                .forEach(cookie -> cookies.add(cookie.getName() + "=" + cookie.getValue()));
        return cookies.stream().collect(Collectors.joining(";"));
    }
}
