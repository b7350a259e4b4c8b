package dev.paperboy.source;

import dev.paperboy.paper.ArxivCategories;
import java.util.ArrayList;
import java.util.List;

/**
 * Which archives and classes go into one request. A feed holds 2,000 entries at most: what is busy is asked for by a few
 * classes, all else by a few archives.
 */
final class FeedGroups {

    private static final int CLASSES = 8;
    private static final int ARCHIVES = 4;
    private static final String BUSY = "cs";

    private FeedGroups() {}

    /** The groups as addresses write them: {@code cs.CL+cs.LG}. */
    static List<String> of(List<String> wanted) {
        var classes = new ArrayList<String>();
        var archives = new ArrayList<String>();
        for (var name : wanted) {
            if (name.equals(BUSY)) {
                classes.addAll(classesOf(BUSY));
            } else {
                (name.contains(".") ? classes : archives).add(name);
            }
        }
        var groups = new ArrayList<String>();
        join(classes.stream().distinct().toList(), CLASSES, groups);
        join(archives, ARCHIVES, groups);
        return groups;
    }

    private static List<String> classesOf(String archive) {
        return ArxivCategories.groups().stream()
                .flatMap(group -> group.categories().stream())
                .map(ArxivCategories.Category::code)
                .filter(code -> code.startsWith(archive + "."))
                .sorted()
                .toList();
    }

    private static void join(List<String> names, int most, List<String> groups) {
        for (var from = 0; from < names.size(); from += most) {
            groups.add(String.join("+", names.subList(from, Math.min(from + most, names.size()))));
        }
    }
}
