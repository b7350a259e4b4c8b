package dev.paperboy.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.paperboy.account.Role;
import dev.paperboy.account.TestAdmins;
import dev.paperboy.testing.Api;
import dev.paperboy.testing.Tables;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every route that any admin page has, also of pages made later, under every disguise of its path. */
@QuarkusTest
class ClosedDoorsTest {

    private static final Set<String> OPEN = Set.of("/admin/log-in", "/admin/set-up/1");
    private static final List<String> API = List.of("/api/v1/papers", "/api/v1/subscribers", "/api/v1/editions");

    @Inject
    TestAdmins people;

    @Inject
    DataSource database;

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init")
    URI base;

    private record Route(String method, String path) {}

    @BeforeEach
    @AfterEach
    void with_nobody() throws SQLException {
        Tables.clear(database);
    }

    @Test
    void nobody_gets_in_without_log_in_by_any_path() throws IOException {
        var routes = routes();
        assertThat(routes).hasSizeGreaterThan(10).contains(new Route("GET", "/admin/people"));
        var form = people.browser(Role.OWNER);
        for (var route : routes) {
            for (var path : disguises(route.path())) {
                closed(route.method(), path, "", "");
            }
            closed(route.method(), route.path(), "Cookie: __Host-paperboy-admin=" + "A".repeat(43) + "\r\n", "");
            closed(route.method(), route.path(), "Cookie: paperboy-admin=" + session(form) + "\r\n", "");
            closed("GET", "/nothing", "X-Original-URL: " + route.path() + "\r\n", "");
            closed("GET", "/nothing", "X-Rewrite-URL: " + route.path() + "\r\n", "");
            for (var other : List.of("HEAD", "POST", "PUT", "DELETE", "PATCH", "TRACE", "get", "FOO")) {
                closed(other, route.path(), "", "");
                closed("POST", route.path(), "X-HTTP-Method-Override: " + other + "\r\n", "_method=" + other);
            }
        }
    }

    @Test
    void a_cookie_opens_the_api_by_no_path_and_a_token_no_page() throws IOException {
        var owner = people.browser(Role.OWNER);
        var cookie = "Cookie: __Host-paperboy-admin=" + session(owner) + "\r\n";
        var bearer = "Authorization: Bearer " + Api.TOKEN + "\r\n";
        assertThat(status("GET", "/admin/people", cookie, "")).isEqualTo(200);
        assertThat(status("GET", "/api/v1/papers", bearer, "")).isEqualTo(200);
        for (var path : API) {
            for (var disguise : disguises(path)) {
                closed("GET", disguise, cookie, "");
            }
            for (var start :
                    List.of("/admin/..", "/admin/../.", "/admin/%2e%2e", "/admin/..;", "/admin;/..", "/admin/;/..")) {
                closed("GET", start + path, cookie, "");
            }
        }
        for (var route : routes()) {
            for (var disguise : disguises(route.path())) {
                closed("GET", disguise, bearer, "");
            }
            for (var start : List.of("/api/..", "/api/%2e%2e", "/api/..;", "/api;/..", "/api/v1/../..")) {
                closed("GET", start + route.path(), bearer, "");
            }
        }
    }

    private static String session(dev.paperboy.testing.Browser browser) {
        return String.valueOf(browser.cookies().get("__Host-paperboy-admin"));
    }

    private void closed(String method, String path, String headers, String body) throws IOException {
        assertThat(status(method, path, headers, body))
                .as("%s %s %s", method, path, headers)
                .isBetween(303, 499);
    }

    private static List<Route> routes() {
        var routes = new ArrayList<Route>();
        new ClassFileImporter()
                .importPath(java.nio.file.Path.of("target/classes/dev/paperboy/admin")).stream()
                        .map(JavaClass::reflect)
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .forEach(
                                type -> Arrays.stream(type.getDeclaredMethods()).forEach(method -> method(method)
                                        .forEach(verb -> routes.add(new Route(
                                                verb,
                                                path(
                                                        type.getAnnotation(Path.class),
                                                        method.getAnnotation(Path.class)))))));
        routes.removeIf(route -> OPEN.contains(route.path()));
        return routes;
    }

    private static List<String> method(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .toList();
    }

    private static String path(Path type, @org.jspecify.annotations.Nullable Path method) {
        var path = type.value() + (method == null ? "" : "/" + method.value());
        return ("/" + path).replaceAll("\\{[^}]*}", "1").replaceAll("/+", "/");
    }

    /** The same path as somebody writes it who hopes that one part of the house reads it differently from another. */
    private static List<String> disguises(String path) {
        var last = path.lastIndexOf('/');
        var start = path.substring(0, last);
        var end = path.substring(last + 1);
        var first = path.substring(1).split("/", 2)[0];
        var rest = path.substring(1 + first.length());
        return List.of(
                path,
                path + "/",
                path + "//",
                path + ";x",
                path + ";x=y/",
                path + "%3Bx",
                path + "%20",
                path + "%00",
                path + ".",
                path + "/.",
                path + ".html",
                path + ".json",
                path + "%2F",
                path + "%5C",
                path + "/..;/" + end,
                path + "/%2e",
                path + "?x=/admin/log-in",
                path + "%3F",
                path + "%23",
                "/" + path,
                "/." + path,
                "/;x" + path,
                "/%2e" + path,
                "/x/.." + path,
                "/x/..;" + path,
                "/admin/log-in/.." + rest,
                "/admin/log-in/..;" + rest,
                "/" + first + ";x" + rest,
                "/" + first + ";x=/admin/log-in" + rest,
                "/" + first + "%3Bx" + rest,
                "/" + first + "/" + rest,
                "/" + first + "/." + rest,
                "/" + first + "." + rest,
                start + "%2F" + end,
                start + "%5C" + end,
                start + "//" + end,
                "/%61dmin" + rest,
                "/" + first.toUpperCase(Locale.ROOT) + rest,
                path.toUpperCase(Locale.ROOT),
                "/%2561dmin" + rest,
                "/q/../" + first + rest,
                "/webjars/../" + first + rest,
                "/webjars/..%2f" + first + rest);
    }

    /** Byte for byte: HTTP clients tidy paths up. */
    private int status(String method, String path, String headers, String body) throws IOException {
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(20_000);
            var type = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n";
            var request = method + " " + path + " HTTP/1.1\r\nHost: papers.example.org\r\nConnection: close\r\n"
                    + "Accept: */*\r\nSec-Fetch-Site: same-origin\r\n" + (body.isEmpty() ? "" : type) + headers
                    + "\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
            return Integer.parseInt(answer.substring(9));
        }
    }
}
