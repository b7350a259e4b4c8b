package dev.paperboy.web;

import dev.paperboy.paper.ArxivCategories;
import dev.paperboy.paper.Paper;
import dev.paperboy.rendering.WrittenDate;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What is known of a paper beside its text.
 *
 * @param comment the authors' remark; empty for none
 * @param replaced when it was last replaced, in words; empty if never
 */
record PaperFacts(
        String announced,
        String replaced,
        List<Category> categories,
        List<Name> names,
        String sources,
        String comment,
        String day) {

    /** @param q the address's own form of the filter that finds the category */
    record Category(String code, String name, String q) {}

    /** @param href where the name leads; empty for nowhere */
    record Name(String scheme, String value, String href) {}

    static PaperFacts of(Paper paper) {
        return new PaperFacts(
                WrittenDate.of(paper.announced(), Locale.UK),
                paper.replaced() == null ? "" : WrittenDate.of(paper.replaced(), Locale.UK),
                paper.categories().stream()
                        .map(code -> new Category(
                                code,
                                ArxivCategories.nameOf(code).orElse(""),
                                URLEncoder.encode("cat:" + code, StandardCharsets.UTF_8)))
                        .toList(),
                paper.identifiers().stream()
                        .map(id -> new Name(id.scheme(), id.value(), href(id.scheme(), id.value())))
                        .toList(),
                String.join(", ", paper.sources()),
                paper.comment() == null ? "" : paper.comment(),
                paper.announced().toString());
    }

    private static String href(String scheme, String value) {
        return switch (scheme) {
            case "arxiv" -> "https://arxiv.org/abs/" + value;
            case "doi" -> "https://doi.org/" + value;
            default -> "";
        };
    }
}
