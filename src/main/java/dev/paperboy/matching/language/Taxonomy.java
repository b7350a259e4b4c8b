package dev.paperboy.matching.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** arXiv's categories and archives, read from the tables that papers are read with. */
final class Taxonomy {

    private static final String TABLES = "/dev/paperboy/paper/";
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    /** Categories in use by their names in lower case, then those that are another's second name. */
    private static final Map<String, String> CODES = new LinkedHashMap<>();

    private static final Map<String, String> CODES_BY_NAME = new LinkedHashMap<>();
    private static final Set<String> ARCHIVES = new TreeSet<>();

    /** Categories, then archives, by their letters alone. */
    private static final Map<String, String> BY_LETTERS = new HashMap<>();

    static {
        for (var line : lines("arxiv-categories.txt")) {
            if (!line.startsWith("# ")) {
                var code = line.substring(0, line.indexOf(' '));
                CODES.put(lower(code), code);
                CODES_BY_NAME.putIfAbsent(lower(line.substring(code.length() + 1)), code);
                ARCHIVES.add(lower(code).replaceFirst("\\..*", ""));
            }
        }
        for (var line : lines("arxiv-aliases.txt")) {
            Arrays.stream(line.split(" [=>] ", -1)).forEach(code -> CODES.putIfAbsent(lower(code), code));
        }
        CODES.values().forEach(code -> BY_LETTERS.putIfAbsent(letters(code), code));
        ARCHIVES.forEach(archive -> BY_LETTERS.putIfAbsent(letters(archive), archive));
    }

    private Taxonomy() {}

    /** Whether arXiv has, or had, a category or an archive of this name. */
    static boolean has(String name) {
        return CODES.containsKey(name) || isArchive(name);
    }

    static boolean isArchive(String name) {
        return ARCHIVES.contains(name);
    }

    /** The categories as arXiv spells them, by their names in lower case. */
    static Map<String, String> codes() {
        return Collections.unmodifiableMap(CODES);
    }

    static Set<String> archives() {
        return ARCHIVES;
    }

    /** The category as arXiv spells it. */
    static Optional<String> code(String name) {
        return Optional.ofNullable(CODES.get(name));
    }

    /** The category that arXiv gives this name, such as "machine learning". */
    static Optional<String> codeOf(String title) {
        return Optional.ofNullable(CODES_BY_NAME.get(title));
    }

    /** The category or archive that differs from this name only in how its parts are joined. */
    static Optional<String> joinedOtherwise(String name) {
        return Optional.ofNullable(BY_LETTERS.get(letters(name)));
    }

    /** What is left when it does not matter how the parts are joined. */
    static String letters(String name) {
        return NO_LETTERS.matcher(lower(name)).replaceAll("");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static List<String> lines(String table) {
        var file = Objects.requireNonNull(Taxonomy.class.getResourceAsStream(TABLES + table));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
