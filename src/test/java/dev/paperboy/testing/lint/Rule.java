package dev.paperboy.testing.lint;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One promise of every mail.
 *
 * @param name the promise, in words
 * @param check what breaks it; nothing in a good mail
 */
public record Rule(String name, Function<Judged, Stream<String>> check) {

    static Rule that(String name, Predicate<Judged> holds) {
        return new Rule(name, mail -> holds.test(mail) ? Stream.empty() : Stream.of("It does not hold."));
    }

    static Rule without(String name, Function<Judged, Stream<String>> check) {
        return new Rule(name, check);
    }

    /** What this mail breaks of it. */
    public List<String> findings(Judged mail) {
        return check.apply(mail).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
