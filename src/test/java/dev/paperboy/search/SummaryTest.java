package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest {

    private static Summary of(int... matches) {
        return Summary.of(IntStream.range(0, matches.length)
                .mapToObj(i -> new BackTest.Tally(LocalDate.of(2026, 11, 20).minusDays(i), 100, matches[i]))
                .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6 6 6 6      | About 6 papers a day, 5 mails a week, no empty day.",
                "12 10 0 11 0 | About 6.6 papers a day, 3 mails a week, 2 empty days.",
                "1 1 1 1 0    | About 0.8 papers a day, 4 mails a week, 1 empty day.",
                "1 1          | About 1 paper a day, 5 mails a week, no empty day.",
                "1500 1501    | About 1,501 papers a day, 5 mails a week, no empty day.",
                "1 0 0 0 0    | About 0.2 papers a day, 1 mail a week, 4 empty days.",
                "0            | Nothing matched in the last day with papers. A wider filter brings more.",
                "0 0          | Nothing matched in the last 2 days with papers. A wider filter brings more.",
            })
    void days_become_a_sentence(String matches, String sentence) {
        var days = Arrays.stream(matches.split(" ", -1))
                .mapToInt(Integer::parseInt)
                .toArray();

        assertThat(of(days).sentence()).isEqualTo(sentence);
    }

    @Test
    void a_rare_filter_says_so() {
        var days = new int[30];
        days[3] = 1;

        assertThat(of(days).sentence())
                .isEqualTo("Less than 0.1 papers a day, less than 1 mail a week, 29 empty days.");
    }

    @Test
    void without_a_day_there_is_nothing_to_say() {
        assertThat(of().sentence()).isEqualTo("There are no papers yet to try it on.");
        assertThat(of().papersPerDay()).isZero();
    }
}
