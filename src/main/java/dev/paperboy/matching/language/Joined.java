package dev.paperboy.matching.language;

import java.util.List;
import java.util.stream.Stream;

/** Two or more parts held together by one operator. */
sealed interface Joined extends Node permits And, Or {

    List<Node> parts();

    @Override
    default Stream<Clause> clauses() {
        return parts().stream().flatMap(Node::clauses);
    }

    @Override
    default Stream<Clause> positives() {
        return parts().stream().flatMap(Node::positives);
    }

    @Override
    default String printInside() {
        return "(" + print() + ")";
    }
}
