package dev.paperboy.inbox.bounce;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A mail taken apart: its head, and its pieces in the order they stand. */
record ReadMail(Fields head, List<Part> parts) {

    /** As much of a text as is looked at for words: reports say what is wrong at their beginning. */
    private static final int WORDS = 16_000;

    Optional<Part> first(Predicate<Part> wanted) {
        return parts.stream().filter(wanted).findFirst();
    }

    /** What is written for people to read, up to where the mail that came back begins. */
    String words() {
        var words = parts.stream()
                .filter(Part::isText)
                .filter(part -> !part.type().equals("text/html") || !hasPlainText())
                .map(part ->
                        part.text().substring(0, Math.min(WORDS, part.text().length())))
                .collect(Collectors.joining("\n"));
        return ReturnedText.before(words.substring(0, Math.min(WORDS, words.length())));
    }

    private boolean hasPlainText() {
        return parts.stream()
                .anyMatch(
                        part -> part.type().equals("text/plain") && !part.text().isBlank());
    }

    String subject() {
        return DecodedSubject.of(head.get("subject"));
    }
}
