package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Plain;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds categories that arXiv cannot have meant to have: a slip here would be a topic that stays silent for ever. What does not
 * look like arXiv's is some other source's, and taken as it is.
 */
final class Categories {

    /** What people call some of them. */
    private static final Map<String, String> NICKNAMES = Map.of(
            "nlp", "cs.CL",
            "llm", "cs.CL",
            "ml", "cs.LG",
            "cv", "cs.CV",
            "vision", "cs.CV",
            "security", "cs.CR",
            "hci", "cs.HC");

    private static final int FARTHEST = 2;

    private Categories() {}

    /**
     * Lets pass what may be a category.
     *
     * @throws FilterSyntaxException with the nearest category as its suggestion
     */
    static void check(String text, Token value) throws FilterSyntaxException {
        var name = Plain.word(value.text());
        if (isSeveral(name)) {
            var all = Arrays.stream(value.text().strip().split("[ ,;|]+", -1))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" OR ", "(", ")"));
            throw refusal(text, value, "Several categories are joined by OR, in brackets.", all);
        }
        if (name.contains("*")) {
            checkStar(text, value, name);
        } else if (!Taxonomy.has(name)) {
            checkSpelling(text, value, name);
        }
    }

    /** The category of arXiv that somebody probably has in mind who writes a name arXiv does not use. */
    static Optional<String> meantBy(String typed) {
        var name = Plain.word(typed);
        if (Taxonomy.has(name)) {
            return Optional.empty();
        }
        return Optional.ofNullable(NICKNAMES.get(name))
                .or(() -> onlySubject(name))
                .or(() -> Taxonomy.codeOf(name.replace('-', ' ')));
    }

    /** The category whose last part this is, unless several end so. */
    private static Optional<String> onlySubject(String name) {
        var last = "." + name;
        var names = Taxonomy.codes().keySet().stream()
                .filter(code -> code.endsWith(last))
                .toList();
        return names.size() == 1 ? Taxonomy.code(names.get(0)) : Optional.empty();
    }

    private static boolean isSeveral(String name) {
        return Arrays.stream(name.split("[,;|]", -1))
                                .filter(part -> !part.isBlank())
                                .count()
                        > 1
                || (name.indexOf(' ') > 0 && Arrays.stream(name.split(" +", -1)).allMatch(Taxonomy::has));
    }

    private static void checkStar(String text, Token value, String name) throws FilterSyntaxException {
        if (name.matches("[*.]+")) {
            throw new FilterSyntaxException(
                    value.start(),
                    "A star alone would be every paper. Name a category, such as cs.CL, or leave cat: out.");
        }
        var archive = name.substring(0, name.indexOf('*')).replaceFirst("\\..*", "");
        boolean whole = name.equals(archive + ".*") || (name.equals(archive + "*") && Taxonomy.isArchive(archive));
        if (!whole || (!Taxonomy.isArchive(archive) && nearestArchive(archive).isPresent())) {
            var near = Taxonomy.isArchive(archive) ? Optional.of(archive) : nearestArchive(archive);
            var sentence = "A star stands for all of an archive, as in cat:cs.*.";
            throw new FilterSyntaxException(
                    value.start(),
                    sentence,
                    near.map(right -> replaced(text, value, right + ".*")).orElse(null));
        }
    }

    private static void checkSpelling(String text, Token value, String name) throws FilterSyntaxException {
        var archive = name.split("[._:/]", 2)[0];
        var same = Taxonomy.joinedOtherwise(name);
        if (same.isEmpty() && (!Taxonomy.isArchive(archive) || archive.equals(name))) {
            return;
        }
        var none = "There is no category " + value.text().strip() + " at arXiv.";
        var near = same.or(() -> nearest(archive, name.substring(archive.length() + 1)));
        throw near.isPresent()
                ? refusal(text, value, none + " Did you mean cat:" + near.get() + "?", near.get())
                : refusal(text, value, none + " All of " + archive + " is cat:" + archive + ".*.", archive + ".*");
    }

    private static Optional<String> nearest(String archive, String subject) {
        var nickname = Optional.ofNullable(NICKNAMES.get(subject)).filter(code -> code.startsWith(archive + "."));
        var before = archive + ".";
        return nickname.or(() -> Taxonomy.codes().keySet().stream()
                .filter(code -> code.startsWith(before))
                .min(Comparator.comparingInt(code -> distance(before, code, subject)))
                .filter(code -> distance(before, code, subject) <= Math.min(FARTHEST, subject.length() / 2))
                .flatMap(Taxonomy::code));
    }

    private static int distance(String before, String code, String subject) {
        return EditDistance.between(code.substring(before.length()), subject);
    }

    private static Optional<String> nearestArchive(String name) {
        return Taxonomy.archives().stream()
                .filter(archive -> Taxonomy.letters(archive).equals(Taxonomy.letters(name))
                        || EditDistance.between(archive, name) == 1)
                .findFirst();
    }

    private static FilterSyntaxException refusal(String text, Token value, String message, String right) {
        return new FilterSyntaxException(value.start(), message, replaced(text, value, right));
    }

    private static String replaced(String text, Token value, String right) {
        return Patch.replace(text, value.start(), value.end(), right);
    }
}
