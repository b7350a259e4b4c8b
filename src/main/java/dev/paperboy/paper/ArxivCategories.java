package dev.paperboy.paper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** arXiv's categories with their names, by group, as its taxonomy page lists them. */
public final class ArxivCategories {

    private static final List<Group> GROUPS = read();
    private static final Map<String, Category> BY_CODE = GROUPS.stream()
            .flatMap(group -> group.categories().stream())
            .collect(Collectors.toMap(Category::code, Function.identity()));

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

    private static List<Group> read() {
        var groups = new ArrayList<Group>();
        var name = "";
        var categories = new ArrayList<Category>();
        for (var line : lines()) {
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

    private static List<String> lines() {
        var file = Objects.requireNonNull(ArxivCategories.class.getResourceAsStream("arxiv-categories.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
