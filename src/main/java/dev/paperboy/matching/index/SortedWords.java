package dev.paperboy.matching.index;

import java.util.Comparator;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** A dictionary's words in their order, to find those that begin alike. */
final class SortedWords {

    private final Dictionary words;
    private final int[] numbers;

    SortedWords(Dictionary words) {
        this.words = words;
        this.numbers = IntStream.range(0, words.size())
                .boxed()
                .sorted(Comparator.comparing(words::spelled))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    void startingWith(String beginning, IntConsumer word) {
        for (int i = first(beginning);
                i < numbers.length && words.spelled(numbers[i]).startsWith(beginning);
                i++) {
            word.accept(numbers[i]);
        }
    }

    private int first(String beginning) {
        int low = 0;
        for (int high = numbers.length; low < high; ) {
            int middle = (low + high) >>> 1;
            if (words.spelled(numbers[middle]).compareTo(beginning) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
