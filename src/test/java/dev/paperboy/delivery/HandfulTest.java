package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HandfulTest {

    private final Handful handful = new Handful(16);

    private void lasted(long millis) {
        handful.lasted(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    @Test
    void it_grows_while_it_is_gone_at_once_and_never_without_end() {
        lasted(100);
        assertThat(handful.size()).isEqualTo(320);
        for (int i = 0; i < 10; i++) {
            lasted(100);
        }

        assertThat(handful.size()).isEqualTo(2_000);
    }

    @Test
    void it_shrinks_while_it_lasts_long_but_to_no_less_than_one_for_each_connection() {
        lasted(1_500);
        assertThat(handful.size()).isEqualTo(80);
        for (int i = 0; i < 10; i++) {
            lasted(60_000);
        }

        assertThat(handful.size()).isEqualTo(16);
    }

    @Test
    void what_lasts_a_good_part_of_a_second_stays() {
        lasted(500);

        assertThat(handful.size()).isEqualTo(160);
    }

    @Test
    void after_a_while_without_the_relay_it_begins_small() {
        lasted(100);

        handful.beginAnew();

        assertThat(handful.size()).isEqualTo(16);
    }
}
