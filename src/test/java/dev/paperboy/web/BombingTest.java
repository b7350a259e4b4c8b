package dev.paperboy.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.guard.Caller;
import dev.paperboy.subscriber.EmailAddress;
import dev.paperboy.subscriber.InvalidTopicException;
import dev.paperboy.subscriber.Settings;
import dev.paperboy.subscriber.SignUp;
import dev.paperboy.testing.House;
import dev.paperboy.testing.LetterCauses;
import dev.paperboy.testing.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sign-up forms of the world are used to flood mailboxes; this one is not worth the trouble. */
@QuarkusTest
class BombingTest {

    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");

    @Inject
    SignUpDesk desk;

    @Inject
    House house;

    @Inject
    LetterCauses letters;

    @Inject
    TestClock clock;

    @BeforeEach
    void open() {
        house.open(true);
        letters.clear();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void ten_thousand_sign_ups_of_one_victim_from_a_thousand_machines_in_a_day_are_three_letters() {
        for (int i = 0; i < 10_000; i++) {
            clock.standAt(START.plus(Duration.ofMillis(8_600L * i)));
            ask("victim@example.org", "10." + i % 1_000 / 250 + "." + i % 250 + ".7");
        }

        assertThat(letters.all()).hasSizeBetween(1, 3);
    }

    @Test
    void tags_and_dots_make_no_more_letters_for_one_mailbox() {
        for (int i = 0; i < 100; i++) {
            clock.standAt(START.plus(Duration.ofMinutes(14L * i)));
            ask("vic.tim+" + i + "@gmail.com", "10.3." + i + ".7");
        }

        assertThat(letters.all()).hasSizeBetween(1, 3);
    }

    @Test
    void a_thousand_victims_from_one_machine_in_a_day_are_twenty_letters() {
        for (int i = 0; i < 1_000; i++) {
            clock.standAt(START.plus(Duration.ofSeconds(86L * i)));
            ask("victim" + i + "@example.org", "192.0.2.7");
        }

        assertThat(letters.all()).hasSizeBetween(1, 20);
    }

    @Test
    void one_house_has_many_addresses_of_ipv6_and_counts_as_one() {
        clock.standAt(START);
        for (int i = 0; i < 100; i++) {
            ask("reader" + i + "@example.org", "2001:db8:1:1::" + Integer.toHexString(i));
        }

        assertThat(letters.all()).hasSize(5);
    }

    @Test
    void an_hour_later_there_is_room_again() {
        clock.standAt(START);
        for (int i = 0; i < 6; i++) {
            ask("early" + i + "@example.org", "192.0.2.7");
        }
        assertThat(letters.all()).hasSize(5);

        clock.standAt(START.plus(Duration.ofMinutes(61)));
        ask("late@example.org", "192.0.2.7");

        assertThat(letters.all()).hasSize(6);
    }

    @Test
    void when_everybody_comes_at_once_everybody_does_a_sum() throws InvalidTopicException {
        clock.standAt(START);
        for (int i = 0; i < 300; i++) {
            ask("reader" + i + "@d" + i + ".example.org", "10.1." + i % 250 + "." + (i / 250 + 1));
        }

        var one = signUp("one@example.net");
        assertThat(desk.take(one, new Caller("10.2.0.1", ""), false)).isEqualTo(SignUpDesk.Verdict.SUM_WANTED);
        assertThat(desk.take(one, new Caller("10.2.0.1", ""), true)).isEqualTo(SignUpDesk.Verdict.TAKEN);
        assertThat(letters.all()).hasSize(301);
    }

    /** The worst case: a robot that does sums. */
    private void ask(String address, String ip) {
        try {
            desk.take(signUp(address), new Caller(ip, "robot"), true);
        } catch (InvalidTopicException e) {
            throw new AssertionError(e);
        }
    }

    private static SignUp signUp(String address) {
        return new SignUp(new EmailAddress(address), List.of(), Settings.DEFAULT, false, "web", "yes");
    }
}
