package dev.paperboy.rendering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the shell of a part: renders it around papers that nobody wrote, and cuts those out again. */
final class ShellCutter {

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
        this.typesetter = new PaperTypesetter(TitleLinks.here(baseUrl), false);
    }

    /** Empty when the templates do not print all topics, or all papers, alike. */
    Optional<Shell> cut(DigestView marked) {
        var three = around(marked, List.of(2, 3, 2));
        var two = around(marked, List.of(3, 2));
        return three.size() == 8 && two.size() == 6 && alike(three, two)
                ? shell(three.get(0), three.get(1), three.get(2), three.get(7))
                : Optional.empty();
    }

    private static boolean alike(List<String> three, List<String> two) {
        return one(three.get(0), two.get(0))
                && one(three.get(1), three.get(3), three.get(4), three.get(6), two.get(1), two.get(2), two.get(4))
                && one(three.get(2), three.get(5), two.get(3))
                && one(three.get(7), two.get(5));
    }

    private static boolean one(String... pieces) {
        return new HashSet<>(List.of(pieces)).size() == 1;
    }

    private TopicView topic(int firstNumber, int papers) {
        var views = IntStream.range(firstNumber, firstNumber + papers)
                .mapToObj(number -> typesetter.set(number, NOBODYS))
                .toList();
        return new TopicView(Word.TOPIC_NAME.mark(), Word.TOPIC_FILTER.mark(), views);
    }

    /**
     * What stands before, between and after papers; fewer pieces when not all are found.
     *
     * @param papers how many each topic has
     */
    private List<String> around(DigestView marked, List<Integer> papers) {
        var topics = new ArrayList<TopicView>();
        int number = 1;
        for (int some : papers) {
            topics.add(topic(number, some));
            number += some;
        }
        var view = MarkedDigest.of(marked, List.copyOf(topics));
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

    private static Optional<Shell> shell(String opening, String between, String turning, String closing) {
        return Skeleton.of(opening).flatMap(o -> Skeleton.of(between).flatMap(b -> Skeleton.of(turning)
                .flatMap(t -> Skeleton.of(closing).map(c -> new Shell(o, b, t, c)))));
    }
}
