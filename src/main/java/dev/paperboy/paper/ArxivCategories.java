package dev.paperboy.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** arXiv's categories with their names, by group, as its taxonomy page lists them. */
public final class ArxivCategories {

    private static final List<Group> GROUPS = read();
    private static final Map<String, Category> BY_CODE = GROUPS.stream()
            .flatMap(group -> group.categories().stream())
            .collect(Collectors.toMap(Category::code, Function.identity()));

    private static final Set<String> ARCHIVES = BY_CODE.keySet().stream()
            .map(code -> code.replaceFirst("\\..*$", ""))
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern CLASS = Pattern.compile("([a-z-]{2,10})\\.[A-Za-z-]{2,12}");

    private ArxivCategories() {}

    /** A category: {@code cs.CL}, Computation and language. */
    public record Category(String code, String name) {}

    /** A field of science and its categories. */
    public record Group(String name, List<Category> categories) {

        public Group {
            categories = List.copyOf(categories);
        }
    }

    /** All groups, those that most readers come for first. */
    public static List<Group> groups() {
        return GROUPS;
    }

    /** The name of a category; empty for one that arXiv's taxonomy does not have. */
    public static Optional<String> nameOf(String code) {
        return Optional.ofNullable(BY_CODE.get(code)).map(Category::name);
    }

    /** Whether arXiv has, or had, a category or archive of that name; a class it may have added since counts too. */
    public static boolean isKnown(String code) {
        var ofArchive = CLASS.matcher(code);
        return BY_CODE.containsKey(code)
                || ARCHIVES.contains(code)
                || CategoryAliases.of(code) != null
                || (ofArchive.matches() && ARCHIVES.contains(ofArchive.group(1)));
    }

    private static List<Group> read() {
        var groups = new ArrayList<Group>();
        var name = "";
        var categories = new ArrayList<Category>();
        for (var line : ResourceLines.of("arxiv-categories.txt")) {
            if (line.startsWith("# ")) {
                if (!categories.isEmpty()) {
                    groups.add(new Group(name, categories));
                    categories.clear();
                }
                name = line.substring(2);
            } else {
                var blank = line.indexOf(' ');
                categories.add(new Category(line.substring(0, blank), line.substring(blank + 1)));
            }
        }
        groups.add(new Group(name, categories));
        return List.copyOf(groups);
    }
}
