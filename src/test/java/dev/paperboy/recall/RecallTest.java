package dev.paperboy.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecallTest {

    @Test
    void what_was_kept_is_given() {
        var recall = Recall.<String, Integer>ofMost(10);

        recall.put("one", 1);

        assertThat(recall.get("one")).isEqualTo(1);
        assertThat(recall.get("two")).isNull();
    }

    @Test
    void no_more_is_kept_than_was_allowed() {
        var recall = Recall.<Integer, Integer>ofMost(100);

        IntStream.range(0, 10_000).forEach(i -> recall.put(i, i));

        assertThat(IntStream.range(0, 10_000).filter(i -> recall.get(i) != null).count())
                .isBetween(50L, 101L);
    }

    @Test
    void a_new_day_takes_the_place_of_one_that_was_asked_for_much_more_often() {
        var recall = Recall.<Integer, Integer>ofMost(100);
        IntStream.range(0, 40).forEach(i -> recall.put(i, i));
        for (int round = 0; round < 1_000; round++) {
            IntStream.range(0, 40).forEach(recall::get);
        }

        IntStream.range(1_000, 1_040).forEach(i -> recall.put(i, i));

        assertThat(IntStream.range(1_000, 1_040)).allMatch(i -> recall.get(i) != null);
    }

    @Test
    void what_is_asked_for_stays_while_others_come_and_go() {
        var recall = Recall.<Integer, Integer>ofMost(100);
        recall.put(-1, -1);

        for (int i = 0; i < 10_000; i++) {
            recall.put(i, i);
            assertThat(recall.get(-1)).isEqualTo(-1);
        }
    }

    @Test
    void heavy_values_leave_room_for_fewer() {
        var recall = new Recall<Integer, String>(100, String::length);

        IntStream.range(0, 50).forEach(i -> recall.put(i, "ten letter"));

        assertThat(IntStream.range(0, 50).filter(i -> recall.get(i) != null).count())
                .isLessThanOrEqualTo(12);
    }

    @Test
    void many_threads_get_what_belongs_to_their_keys() throws Exception {
        var recall = Recall.<Integer, String>ofMost(500);
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> work = () -> {
                var chance = new Random(1);
                for (int i = 0; i < 50_000; i++) {
                    var key = chance.nextInt(2_000);
                    var known = recall.get(key);
                    if (known != null && !known.equals("value " + key)) {
                        return false;
                    }
                    recall.put(key, "value " + key);
                }
                return true;
            };
            for (var done : threads.invokeAll(java.util.List.of(work, work, work, work))) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void the_very_object_is_meant_and_not_an_equal_one() {
        var one = new String("paper");
        var other = new String("paper");

        assertThat(new Same<>(one)).isEqualTo(new Same<>(one)).isNotEqualTo(new Same<>(other));
        assertThat(new Same<>(one)).hasSameHashCodeAs(new Same<>(one));
    }
}
