package dev.paperboy.matching.language;

import java.util.Comparator;
import java.util.List;
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
}
