package dev.paperboy.rendering;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Digests to render. */
final class Samples {

    static final Links LINKS = new Links(
            "https://papers.example.org/unsubscribe/Zm9vYmFyYmF6",
            "https://papers.example.org/preferences/Zm9vYmFyYmF6",
            "https://papers.example.org/digests/Zm9vYmFyYmF6",
            "https://papers.example.org/digests/Zm9vYmFyYmF6/more",
            "https://papers.example.org/actions/" + "Zm9vYmFy".repeat(7).substring(2) + "?paper=");

    private Samples() {}

    static DigestMail digest(TopicSection... topics) {
        return digest(1204, 0, "", topics);
    }

    static DigestMail digest(int lookedAt, int overCap, String sentence, TopicSection... topics) {
        return new DigestMail(
                LocalDate.of(2026, 11, 20),
                Locale.UK,
                ZoneId.of("Europe/Berlin"),
                List.of(topics),
                lookedAt,
                overCap,
                sentence,
                LINKS);
    }

    static DigestMail titled(String... titles) {
        var papers = IntStream.range(0, titles.length)
                .mapToObj(i -> paper("2611.0000" + i, titles[i]))
                .toList();
        return digest(new TopicSection("Language models", "\"language model\"", papers));
    }

    static DigestMail twoPapers() {
        return digest(
                1204,
                3,
                "arXiv could not be reached; what is late follows.",
                new TopicSection("Preference learning", "\"preference optimization\" OR rlhf", List.of(preference())),
                new TopicSection("Tropical geometry", "cat:math.AG abs:tropical", List.of(tropical())));
    }

    private static DigestPaper preference() {
        String title = "Preference Optimization without a Reference: Margins Are Enough When $a<b$";
        String abstractText =
                """
                Preference optimization keeps a frozen copy of the model to measure how far training has drifted. \
                We show that the copy can go: a margin on the length-normalised likelihood suffices, e.g. on chat and on code. \
                Across 14 models of 1 to 70 billion parameters the method wins on 11, and halves the memory. \
                An analysis of the loss explains when it must fail. We release all checkpoints.""";
        return new DigestPaper(
                "2611.10421",
                title,
                abstractText,
                List.of(
                        "Ines Duarte",
                        "Kofi Mensah",
                        "Li Wei",
                        "Åsa Bergström",
                        "Rahul Iyer",
                        "Mary O'Neil",
                        "Jan Kos"),
                "Example Institute",
                List.of("cs.CL", "cs.LG"),
                142,
                12,
                "https://github.com/example/margins",
                "https://margins.example.org/?from=paper&v=2",
                false,
                List.of("Alignment"),
                List.of("\"preference optimization\"", "cat:cs.CL"),
                List.of(new Mark(0, 23)),
                List.of(new Mark(0, 23)));
    }

    private static DigestPaper tropical() {
        return new DigestPaper(
                "math/0211159",
                "Tropical curves & their Jacobians",
                "We count them.",
                List.of("Grete Hermann"),
                null,
                List.of("math.AG"),
                null,
                null,
                null,
                null,
                false,
                List.of(),
                List.of("abs:tropical"),
                List.of(),
                List.of());
    }

    static DigestPaper paper(String id, String title) {
        return new DigestPaper(
                id,
                title,
                "We train a language model and look at it.",
                List.of("Ada Lovelace"),
                null,
                List.of("cs.CL"),
                null,
                null,
                null,
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Everything as long as it gets, made of one hostile thing. */
    static DigestPaper hostile(String id, String thing) {
        String endless = (thing + " ").repeat(10_000 / (thing.length() + 1));
        var many = Collections.nCopies(40, endless);
        var marks = IntStream.range(0, 500)
                .mapToObj(i -> new Mark(i * 4, i * 4 + 2))
                .toList();
        String address = "https://code.example.org/" + "&'x".repeat(60);
        return new DigestPaper(
                id,
                endless,
                endless,
                many,
                endless,
                many,
                Integer.MAX_VALUE,
                Integer.MAX_VALUE,
                address,
                address,
                false,
                many,
                many,
                marks,
                marks);
    }

    /** Every line there is, all as long as leaves room for the next. */
    static DigestMail everything() {
        var marks =
                IntStream.range(0, 10).mapToObj(i -> new Mark(i * 6, i * 6 + 5)).toList();
        return digest(new TopicSection(
                "Everything",
                "all",
                List.of(new DigestPaper(
                        "2611.10421v12",
                        "words ".repeat(12),
                        "words ".repeat(2000),
                        List.of("Ada Lovelace", "Grace Hopper"),
                        "An Institute",
                        List.of("cs.CL"),
                        Integer.MAX_VALUE,
                        Integer.MAX_VALUE,
                        "https://code.example.org/a",
                        "https://project.example.org/a",
                        false,
                        List.of("Other"),
                        List.of("words"),
                        marks,
                        marks))));
    }

    static DigestMail hostileDigest(String thing, int topics, int papersEach) {
        var sections = IntStream.range(0, topics)
                .mapToObj(topic -> new TopicSection(
                        thing.repeat(500),
                        thing.repeat(1000),
                        IntStream.range(0, papersEach)
                                .mapToObj(i -> hostile("<'\"&>" + topic + "/" + i, thing))
                                .toList()))
                .toArray(TopicSection[]::new);
        return digest(Integer.MAX_VALUE, Integer.MAX_VALUE - 1000, thing.repeat(1000), sections);
    }
}
