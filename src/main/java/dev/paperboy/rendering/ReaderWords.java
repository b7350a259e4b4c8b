package dev.paperboy.rendering;

import dev.paperboy.rendering.encoding.EncodedText;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The words of one reader's digest while it is put together, with the topic and the paper that it has come to. */
final class ReaderWords {

    private static final EncodedText[] NUMBER = numbers(String::valueOf);
    private static final EncodedText[] NUMBERED = numbers(Wrapping::numbered);

    private final Words own;
    private Words topic = new Words();
    private int paper;

    ReaderWords(Words own) {
        this.own = own;
    }

    void turnTo(Words nextTopic) {
        topic = nextTopic;
    }

    void nextPaper() {
        paper++;
    }

    EncodedText text(Slot slot) {
        return switch (slot.word()) {
            case NUMBER -> NUMBER[paper];
            case NUMBERED -> NUMBERED[paper];
            case TOPIC_NAME, TOPIC_FILTER -> topic.text(slot);
            default -> own.text(slot);
        };
    }

    private static EncodedText[] numbers(IntFunction<String> printed) {
        return IntStream.rangeClosed(0, DigestRenderer.MOST_PAPERS)
                .mapToObj(printed)
                .map(EncodedText::of)
                .toArray(EncodedText[]::new);
    }
}
