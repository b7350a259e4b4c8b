package dev.paperboy.source;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** Addresses of upstreams with parameters. */
final class Addresses {

    private Addresses() {}

    /** The endpoint as configured, or at its usual path where only the host is. */
    static URI endpoint(URI configured, String usualPath) {
        var path = configured.getPath();
        return path == null || path.isEmpty() || path.equals("/") ? configured.resolve(usualPath) : configured;
    }

    /** @param parameters names and values in turn */
    static URI with(URI endpoint, String... parameters) {
        var query = new ArrayList<String>();
        for (var at = 0; at + 1 < parameters.length; at += 2) {
            query.add(parameters[at] + "=" + URLEncoder.encode(parameters[at + 1], StandardCharsets.UTF_8));
        }
        return URI.create(endpoint + (endpoint.getQuery() == null ? "?" : "&") + String.join("&", query));
    }

    static URI below(URI endpoint, String path) {
        var base = endpoint.toString();
        return URI.create(base + (base.endsWith("/") ? "" : "/") + path);
    }
}
