package dev.paperboy.rendering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the shell of a part: renders it around papers that nobody wrote, and cuts those out again. */
final class ShellCutter {

    /** Of the first, the second and the third topic. */
    private static final List<Integer> PAPERS = List.of(2, 3, 2);

    private static final DigestPaper NOBODYS = new DigestPaper(
            "0",
            "A title that was made up to be found again, and found it is",
            "",
            List.of(),
            null,
            List.of(),
            null,
            null,
            null,
            null,
            false,
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private final DigestTemplates templates;
    private final PaperTypesetter typesetter;

    ShellCutter(DigestTemplates templates, String baseUrl) {
        this.templates = templates;
        this.typesetter = new PaperTypesetter(baseUrl, false);
    }

    /** Empty when the templates do not print all topics, or all papers, alike. */
    Optional<Shell> cut(DigestView marked) {
        var topics = new ArrayList<TopicView>();
        int number = 1;
        for (int papers : PAPERS) {
            topics.add(topic(number, papers));
            number += papers;
        }
        var pieces = around(MarkedDigest.of(marked, List.copyOf(topics)));
        return pieces.size() == number
                        && alike(pieces.get(1), pieces.get(3), pieces.get(4), pieces.get(6))
                        && alike(pieces.get(2), pieces.get(5))
                ? shell(pieces.get(0), pieces.get(1), pieces.get(2), pieces.get(7))
                : Optional.empty();
    }

    private TopicView topic(int firstNumber, int papers) {
        var views = IntStream.range(firstNumber, firstNumber + papers)
                .mapToObj(number -> typesetter.set(number, NOBODYS))
                .toList();
        return new TopicView(Word.TOPIC_NAME.mark(), Word.TOPIC_FILTER.mark(), views);
    }

    /** What stands before, between and after the papers; fewer pieces when not all are found. */
    private List<String> around(DigestView view) {
        var rendered = templates.digest(view);
        var pieces = new ArrayList<String>();
        int at = 0;
        for (var topic : view.topics()) {
            for (var paper : topic.papers()) {
                var block = templates.paper(paper, view, topic);
                int found = rendered.indexOf(block, at);
                if (found < 0) {
                    return List.of();
                }
                pieces.add(rendered.substring(at, found));
                at = found + block.length();
            }
        }
        pieces.add(rendered.substring(at));
        return pieces;
    }

    private static boolean alike(String... pieces) {
        return new HashSet<>(List.of(pieces)).size() == 1;
    }

    private static Optional<Shell> shell(String opening, String between, String turning, String closing) {
        return Skeleton.of(opening).flatMap(o -> Skeleton.of(between).flatMap(b -> Skeleton.of(turning)
                .flatMap(t -> Skeleton.of(closing).map(c -> new Shell(o, b, t, c)))));
    }
}
