package dev.paperboy.rendering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invented but ordinary Friday: three topics, eight papers. Also what {@code docs/digest.png} shows. */
final class Friday {

    private Friday() {}

    static DigestMail digest() {
        return Samples.digest(
                1204,
                6,
                "arXiv announced 1,187 papers; Hugging Face could not be reached, what is late follows tomorrow.",
                new TopicSection(
                        "Language model alignment",
                        "(\"preference optimization\" OR rlhf OR \"reward model\") AND cat:cs.*",
                        List.of(margins(), rewards(), judges())),
                new TopicSection(
                        "Retrieval", "ti:retrieval OR \"dense retrieval\" -survey", List.of(index(), late(), field())),
                new TopicSection("Tropical geometry", "cat:math.AG abs:tropical", List.of(curves(), moduli())));
    }

    private static DigestPaper margins() {
        return paper(
                "2611.10421",
                "Preference Optimization without a Reference: Margins Are Enough",
                """
                Preference optimization keeps a frozen copy of the model in memory to measure how far training has drifted. \
                We show that the copy can go: a margin on the length-normalised likelihood does the same work. Across 14 models \
                of 1 to 70 billion parameters the method wins on 11 of 14 benchmarks and halves the memory. An analysis of the \
                loss explains when it must fail, and what to watch for. We release all checkpoints.""",
                "Ines Duarte, Kofi Mensah, Li Wei, Åsa Bergström, Rahul Iyer, Mary O'Neil, Jan Kos, Tomoko Abe",
                "Lisbon Institute of Technology",
                "cs.CL, cs.LG",
                142,
                12,
                "https://github.com/example/margins",
                List.of(),
                List.of("\"preference optimization\"", "cat:cs.*"),
                "preference optimization");
    }

    private static DigestPaper rewards() {
        return paper(
                "2611.10377",
                "What Does a Reward Model Know about Length?",
                """
                Answers get longer during RLHF, and nobody agrees why. We train 36 reward models on the same comparisons with \
                the length signal removed in six different ways, and find that only one of them changes what the policy learns. \
                The others move the bias to formatting. A probe of a single layer predicts which of the two will happen before \
                any policy is trained.""",
                "Miriam Adler, Joon-ho Park",
                null,
                "cs.LG",
                67,
                3,
                null,
                List.of("Retrieval"),
                List.of("rlhf", "\"reward model\"", "cat:cs.*"),
                "reward models");
    }

    private static DigestPaper judges() {
        return paper(
                "2611.10118",
                "Judges Who Disagree: Learning a Reward Model from $k$ Annotators When $k<5$",
                """
                Small annotation budgets leave each comparison with a handful of votes. Taking the majority throws away the \
                disagreement, which is the only thing that tells hard questions from careless answers.""",
                "Fatou Diallo, Pieter de Groot, Hannah Levi",
                "University of Groningen",
                "cs.CL, stat.ML",
                8,
                null,
                null,
                List.of(),
                List.of("\"reward model\"", "cat:cs.*"),
                "Reward Model");
    }

    private static DigestPaper index() {
        return paper(
                "2611.09984",
                "One Index for Every Day: Retrieval over Streams That Never Settle",
                """
                Retrieval systems assume that the collection changes slowly. News, preprints and tickets do not. We describe an \
                index that is rebuilt every hundred milliseconds from a log, answers from two generations at once, and loses \
                nothing when a node dies. On three public streams it is within 2% of an offline index at a ninth of the memory.""",
                "Carla Rinaldi, Sven Olafsson, Deepa Menon, Yusuf Kaya, Wen Zhao, Ola Nordin, Petra Vlk",
                "Aalto University",
                "cs.IR, cs.DB",
                31,
                5,
                "https://github.com/example/stream-index",
                List.of(),
                List.of("ti:retrieval"),
                "Retrieval");
    }

    private static DigestPaper late() {
        return paper(
                "2611.09871",
                "Late Interaction, Early Exit",
                """
                Dense retrieval with late interaction compares every word of a question with every word of a page. Most \
                comparisons change nothing. We stop as soon as the order of the first ten cannot change any more, and prove it.""",
                "Noor Haddad, Eszter Varga",
                null,
                "cs.IR",
                12,
                1,
                null,
                List.of(),
                List.of("\"dense retrieval\""),
                "Dense retrieval");
    }

    private static DigestPaper field() {
        return paper(
                "doi:10.5555/jir.2026.0117",
                "A Field Study of Retrieval in 40 University Libraries",
                "Forty libraries let us watch. Librarians rephrase a question three times before they look at a result.",
                "Agnes Tóth, Bram Peeters, Leila Karimi, Owen Hughes",
                null,
                "",
                null,
                null,
                null,
                List.of(),
                List.of("ti:retrieval"),
                "Retrieval");
    }

    private static DigestPaper curves() {
        return paper(
                "2611.09502",
                "Counting Tropical Curves through Fat Points",
                """
                We give a lattice-path algorithm that counts tropical plane curves of degree $d$ and genus $g$ through points of \
                multiplicity at most 3. It recovers the known invariants for $d\\le 9$ and gives new ones up to $d=14$.""",
                "Grete Winkler, Andrei Popescu",
                null,
                "math.AG, math.CO",
                null,
                null,
                null,
                List.of(),
                List.of("cat:math.AG", "abs:tropical"),
                "tropical");
    }

    private static DigestPaper moduli() {
        return paper(
                "2611.09466",
                "Moduli of Tropical Abelian Surfaces with a Level Structure",
                """
                We construct the moduli space of principally polarised tropical abelian surfaces with level structure as a \
                generalised cone complex, and describe its links. For level two the link is a graph on fifteen vertices.""",
                "Sofia Marchetti",
                null,
                "math.AG",
                null,
                null,
                null,
                List.of(),
                List.of("cat:math.AG", "abs:tropical"),
                "tropical");
    }

    private static DigestPaper paper(
            String id,
            String title,
            String abstractText,
            String authors,
            @Nullable String organization,
            String categories,
            @Nullable Integer upvotes,
            @Nullable Integer comments,
            @Nullable String codeUrl,
            List<String> alsoIn,
            List<String> why,
            String marked) {
        return new DigestPaper(
                id,
                title,
                abstractText,
                listed(authors),
                organization,
                listed(categories),
                upvotes,
                comments,
                codeUrl,
                null,
                false,
                alsoIn,
                why,
                marks(title, marked),
                marks(abstractText, marked));
    }

    private static List<String> listed(String names) {
        return Arrays.stream(names.split(", ", -1))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static List<Mark> marks(String text, String word) {
        var marks = new ArrayList<Mark>();
        for (int at = 0; at + word.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                marks.add(new Mark(at, at + word.length()));
            }
        }
        return marks;
    }
}
