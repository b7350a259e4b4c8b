package dev.paperboy.web.citation;

import dev.paperboy.paper.Author;
import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.Paper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A paper as an entry of a BibTeX file: {@code @misc} with arXiv's own fields, {@code @article} for a preprint server's. */
public final class Bibtex {

    /** More than any style prints; "and others" is BibTeX's own way to say so. */
    private static final int MOST_AUTHORS = 100;

    private static final Map<String, String> SERVERS = Map.of("biorxiv", "bioRxiv", "medrxiv", "medRxiv");

    private Bibtex() {}

    /**
     * The entry, ready to be pasted; pure ASCII but for letters that LaTeX has no old name for.
     *
     * @param address of the paper's page here, for a paper that has no better one
     */
    public static String entry(Paper paper, String address) {
        var server = paper.sources().stream().filter(SERVERS::containsKey).findFirst();
        var fields = fields(paper, server, address);
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> "  " + field.getKey() + " = " + field.getValue())
                .collect(Collectors.joining(
                        ",\n", (isArticle(paper, server) ? "@article{" : "@misc{") + key(paper) + ",\n", "\n}\n"));
    }

    /** What the entry is called: the same for the same paper, whatever its title becomes. */
    public static String key(Paper paper) {
        return CitationKey.of(paper);
    }

    private static Map<String, String> fields(Paper paper, Optional<String> server, String address) {
        var arxiv = value(paper, Identifier::isArxiv);
        var doi = value(paper, Identifier::isDoi);
        var month = CitationMonth.of(paper);
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", "{" + TexText.title(paper.title()) + "}");
        fields.put("author", braced(authors(paper.authors())));
        if (isArticle(paper, server)) {
            fields.put("journal", braced(SERVERS.getOrDefault(server.orElse(""), "")));
        }
        fields.put("year", "{" + month.getYear() + "}");
        fields.put("month", CitationMonth.MACROS.get(month.getMonthValue() - 1));
        fields.put("eprint", braced(arxiv));
        fields.put("archivePrefix", arxiv.isEmpty() ? "" : "{arXiv}");
        fields.put("primaryClass", arxiv.isEmpty() ? "" : braced(primaryClass(paper)));
        fields.put("doi", braced(literal(doi)));
        fields.put("url", braced(url(arxiv, doi, address)));
        return fields;
    }

    private static boolean isArticle(Paper paper, Optional<String> server) {
        return server.isPresent() && value(paper, Identifier::isArxiv).isEmpty();
    }

    private static String url(String arxiv, String doi, String address) {
        if (!arxiv.isEmpty()) {
            return "https://arxiv.org/abs/" + arxiv;
        }
        return doi.isEmpty() ? address : "https://doi.org/" + literal(doi);
    }

    /** The first category, as arXiv lists the primary one first. */
    private static String primaryClass(Paper paper) {
        return paper.categories().stream()
                .findFirst()
                .filter(code -> code.matches("[A-Za-z-]+(\\.[A-Za-z-]+)?"))
                .orElse("");
    }

    private static String authors(List<Author> authors) {
        var names = authors.stream().limit(MOST_AUTHORS).map(Bibtex::name).collect(Collectors.joining(" and "));
        return authors.size() > MOST_AUTHORS ? names + " and others" : names;
    }

    private static String name(Author author) {
        var key = TexText.of(author.keyname()).replaceAll("(?i)\\band\\b", "{and}");
        if (author.forenames() != null) {
            return key + ", " + TexText.of(author.forenames()).replaceAll("(?i)\\band\\b", "{and}");
        }
        // A group has no family name that could come first.
        return key.matches("(?i).*\\b(collaboration|consortium|team|group|project)\\b.*") ? "{" + key + "}" : key;
    }

    /** Addresses are taken as they stand, so braces, which would end the field, are written as addresses write them. */
    private static String literal(String text) {
        return text.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C").replace("^", "%5E");
    }

    private static String braced(String text) {
        return text.isEmpty() ? "" : "{" + text + "}";
    }

    private static String value(Paper paper, java.util.function.Predicate<Identifier> wanted) {
        return paper.identifiers().stream()
                .filter(wanted)
                .map(Identifier::value)
                .findFirst()
                .orElse("");
    }
}
