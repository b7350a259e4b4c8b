package dev.paperboy.account;

import io.vertx.ext.web.RoutingContext;

/** Which proof counts where: a bearer token at the API, a session's cookie at the admin pages, nothing anywhere else. */
enum Door {
    API,
    ADMIN,
    NONE;

    /** The door of a path that is plainly written; who plays tricks with paths stands before none. */
    static Door of(RoutingContext context) {
        var asked = of(String.valueOf(context.request().path()));
        return asked == of(context.normalizedPath()) ? asked : NONE;
    }

    private static Door of(String path) {
        if (path.startsWith("/api/")) {
            return API;
        }
        return path.equals("/admin") || path.startsWith("/admin/") ? ADMIN : NONE;
    }
}
