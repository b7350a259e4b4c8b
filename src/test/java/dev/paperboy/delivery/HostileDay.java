package dev.paperboy.delivery;

import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.matching.language.Filters;
import dev.paperboy.paper.Listing;
import dev.paperboy.paper.Signals;
import dev.paperboy.subscriber.TopicRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A day of hostile papers in groups, and topics for some of the groups, as hostile as the doors let in. */
final class HostileDay {

    static final int PAPERS = 200;
    private static final int GROUPS = 40;
    private static final int LONGEST_NAME = 100;

    private final HostileWords words;

    HostileDay(HostileWords words) {
        this.words = words;
    }

    List<Listing> papers() {
        return IntStream.range(0, PAPERS)
                .mapToObj(i -> Invented.paper(
                        "2611.7%04d".formatted(i),
                        new Signals(
                                words.oneIn(2) ? null : words.number(1_000_000),
                                words.oneIn(2) ? null : words.number(1000),
                                words.oneIn(3) ? link() : null,
                                words.oneIn(3) ? link() : null),
                        "cs.CL," + words.text(40),
                        IntStream.rangeClosed(0, words.number(6))
                                .mapToObj(n -> words.text(60))
                                .collect(Collectors.joining(",")),
                        words.text(100),
                        words.text(200),
                        groups() + words.text(300)))
                .toList();
    }

    /** An address as strangers give them: most are refused at the door, and all are quoted in a mail. */
    private String link() {
        return words.oneIn(2) ? "https://code.example.org/?a=1&b='%22" : words.text(80);
    }

    /** Words by which topics find a paper. */
    private String groups() {
        return "hit%d hit%d hit%d ".formatted(words.number(GROUPS), words.number(GROUPS), words.number(GROUPS));
    }

    List<TopicRequest> topics() {
        return IntStream.rangeClosed(0, words.number(4))
                .mapToObj(i -> new TopicRequest(null, name(), filter(), 1 + words.number(100), true))
                .toList();
    }

    private String name() {
        var name = words.text(LONGEST_NAME).replaceAll("[\\p{Cc}\\p{Cs}]", "").strip();
        return name.isEmpty() ? "Topic" : name;
    }

    private String filter() {
        var groups = "hit%d OR hit%d".formatted(words.number(GROUPS), words.number(GROUPS));
        var hostile = groups + " OR \"" + words.text(200).replaceAll("[\"\\\\]", "") + '"';
        return compiles(hostile) ? hostile : groups;
    }

    private static boolean compiles(String filter) {
        try {
            Filters.compile(filter);
            return true;
        } catch (FilterSyntaxException e) {
            return false;
        }
    }
}
