package dev.paperboy.browser;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where the application has pages, as its classes say. Those of package demo are in dev mode only, and the API has none. */
final class PageRoutes {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^{}:]+(?::\\s*((?:[^{}]|\\{[^{}]*\\})+))?\\}");

    private final List<Route> routes = new ClassFileImporter()
            .importPath(java.nio.file.Path.of("target/classes")).stream()
                    .filter(type -> type.getPackageName().matches(".*\\.(web|admin)"))
                    .flatMap(type -> type.getMethods().stream())
                    .filter(PageRoutes::isPage)
                    .map(PageRoutes::route)
                    .filter(route -> !route.path().matches(".*\\.[a-z]+"))
                    .sorted(Comparator.comparingInt(Route::letters).reversed())
                    .toList();

    /**
     * A place for pages.
     *
     * @param letters of its path that are not a variable's: the more, the closer it fits
     */
    private record Route(String path, Pattern pattern, int letters) {}

    /** All but those that one of these paths leads to. */
    Set<String> missedBy(Collection<String> paths) {
        var missed = routes.stream().map(Route::path).collect(Collectors.toCollection(TreeSet::new));
        paths.forEach(path -> of(path).ifPresent(route -> missed.remove(route.path())));
        return missed;
    }

    private Optional<Route> of(String path) {
        return routes.stream()
                .filter(route -> route.pattern().matcher(path).matches())
                .findFirst();
    }

    /** What does not say what it gives may give a page. */
    private static boolean isPage(JavaMethod method) {
        var own = method.tryGetAnnotationOfType(Produces.class);
        return method.isAnnotatedWith(GET.class)
                && own.or(() -> method.getOwner().tryGetAnnotationOfType(Produces.class))
                        .map(types -> Arrays.toString(types.value()).contains(MediaType.TEXT_HTML))
                        .orElse(true);
    }

    private static Route route(JavaMethod method) {
        var path = ("/" + path(method.getOwner().tryGetAnnotationOfType(Path.class)) + "/"
                        + path(method.tryGetAnnotationOfType(Path.class)))
                .replaceAll("/{2,}", "/")
                .replaceAll("(?<=.)/$", "");
        var pattern = new StringBuilder();
        int letters = 0;
        int at = 0;
        var variables = VARIABLE.matcher(path);
        while (variables.find()) {
            pattern.append(Pattern.quote(path.substring(at, variables.start())));
            pattern.append('(')
                    .append(variables.group(1) == null ? "[^/]+" : variables.group(1))
                    .append(')');
            letters += variables.start() - at;
            at = variables.end();
        }
        pattern.append(Pattern.quote(path.substring(at)));
        return new Route(path, Pattern.compile(pattern.toString()), letters + path.length() - at);
    }

    private static String path(Optional<Path> annotation) {
        return annotation.map(Path::value).orElse("");
    }
}
