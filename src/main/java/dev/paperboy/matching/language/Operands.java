package dev.paperboy.matching.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts what AND and OR join into the one order that every way of writing it shares. */
public final class Operands {

    /** What is looked for comes before what is taken away, as people write it. */
    private static final Comparator<Node> ORDER =
            Comparator.<Node, Boolean>comparing(Not.class::isInstance).thenComparing(Node::print);

    private Operands() {}

    static List<Node> normal(Stream<Node> parts) {
        return parts.sorted(ORDER).distinct().toList();
    }

    /**
     * Leaves out each clause of each part in turn.
     *
     * @param kind what a part does as a whole
     * @param join makes one of the parts that are left
     */
    static Stream<Omission> omissions(List<Node> parts, Filter.Kind kind, Function<Stream<Node>, Optional<Node>> join) {
        return IntStream.range(0, parts.size())
                .boxed()
                .flatMap(i -> parts.get(i).omissions().map(omission -> {
                    var others =
                            Stream.concat(parts.subList(0, i).stream(), parts.subList(i + 1, parts.size()).stream());
                    var rest = join.apply(Stream.concat(others, omission.rest().stream()));
                    return new Omission(omission.clause(), omission.rest().isEmpty() ? kind : omission.kind(), rest);
                }));
    }
}
