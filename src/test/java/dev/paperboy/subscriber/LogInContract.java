package dev.paperboy.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

abstract class LogInContract extends PeopleContract {

    @Inject
    LogIns logIns;

    @Inject
    ReaderSessions sessions;

    @Test
    void a_reader_gets_in_by_a_letter() {
        var id = reader("rlhf");
        var token = token();

        assertThat(causes.all()).containsExactly(new LetterCause.LogInAsked(id, token, noon));
        for (int i = 0; i < 3; i++) {
            assertThat(logIns.open(token)).isTrue();
        }

        var session = logIns.logIn(token).orElseThrow();

        assertThat(session).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(token);
        assertThat(sessions.subscriber(session)).hasValue(id);
        assertThat(sessions.subscriber(token)).isEmpty();
    }

    @Test
    void a_token_lets_in_once() {
        reader("rlhf");
        var token = token();

        assertThat(logIns.logIn(token)).isPresent();
        assertThat(logIns.logIn(token)).isEmpty();
        assertThat(logIns.open(token)).isFalse();
    }

    @Test
    void of_eight_who_come_with_one_token_at_once_one_gets_in() throws InterruptedException, ExecutionException {
        reader("rlhf");
        var token = token();

        var answers = atOnce(8, () -> logIns.logIn(token));

        assertThat(answers.stream().flatMap(Optional::stream)).hasSize(1);
        assertThat(house.count("select count(*) from reader_session")).isEqualTo(1);
    }

    @Test
    void a_token_is_good_for_a_quarter_of_an_hour() {
        reader("rlhf");
        var token = token();

        pass(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(logIns.open(token)).isTrue();
        pass(Duration.ofSeconds(1));
        assertThat(logIns.open(token)).isFalse();
        assertThat(logIns.logIn(token)).isEmpty();
    }

    @Test
    void a_new_token_ends_the_older_ones() {
        reader("rlhf");
        var old = token();
        var newest = token();

        assertThat(logIns.open(old)).isFalse();
        assertThat(logIns.logIn(old)).isEmpty();
        assertThat(logIns.logIn(newest)).isPresent();
    }

    @Test
    void who_paused_or_left_gets_in_too() {
        var id = reader("rlhf");
        for (var status : List.of(Status.PAUSED, Status.UNSUBSCRIBED)) {
            subscriptions.become(id, status);

            assertThat(logIns.logIn(token())).isPresent();
            assertThat(status()).isEqualTo(status.name());
        }
    }

    @Test
    void anybody_else_gets_no_letter() {
        logIns.ask(new EmailAddress(address));
        asked("rlhf");
        causes.clear();
        logIns.ask(new EmailAddress(address));
        suppress(id());
        logIns.ask(new EmailAddress(address));

        assertThat(causes.all()).isEmpty();
        assertThat(house.count("select count(*) from access_token where purpose = 'LOG_IN'"))
                .isZero();
    }

    @Test
    void a_key_opens_only_its_own_door() {
        var confirm = asked("rlhf");
        assertThat(logIns.open(confirm)).isFalse();
        assertThat(logIns.logIn(confirm)).isEmpty();
        assertThat(signUps.confirm(confirm, VISIT)).isTrue();

        var logIn = token();
        assertThat(signUps.open(logIn)).isEmpty();
        assertThat(signUps.confirm(logIn, VISIT)).isFalse();

        var session = logIns.logIn(logIn).orElseThrow();
        assertThat(logIns.open(session)).isFalse();
        assertThat(signUps.open(session)).isEmpty();
        assertThat(sessions.subscriber(confirm)).isEmpty();
    }

    @Test
    void a_session_lasts_half_an_hour_however_much_it_is_used() {
        var id = reader("rlhf");
        var session = logIns.logIn(token()).orElseThrow();

        for (int i = 0; i < 29; i++) {
            pass(Duration.ofMinutes(1));
            assertThat(sessions.subscriber(session)).hasValue(id);
        }
        pass(Duration.ofMinutes(1));
        assertThat(sessions.subscriber(session)).isEmpty();
    }

    @Test
    void logging_out_ends_this_session_alone() {
        var id = reader("rlhf");
        var here = logIns.logIn(token()).orElseThrow();
        var there = logIns.logIn(token()).orElseThrow();

        sessions.close(here);
        sessions.close(here);
        sessions.close("x");

        assertThat(sessions.subscriber(here)).isEmpty();
        assertThat(sessions.subscriber(there)).hasValue(id);
    }

    @Test
    void with_a_reader_go_their_sessions_and_tokens() {
        var id = reader("rlhf");
        var session = logIns.logIn(token()).orElseThrow();
        var token = token();

        subscriptions.erase(id);
        subscriptions.erase(id);

        assertThat(sessions.subscriber(session)).isEmpty();
        assertThat(logIns.logIn(token)).isEmpty();
        assertThat(house.count("select count(*) from reader_session")).isZero();
        assertThat(house.count("select count(*) from access_token")).isZero();
        assertThat(consents.of(id)).isEmpty();
    }

    private String token() {
        logIns.ask(new EmailAddress(address));
        return causes.last(LetterCause.LogInAsked.class).token();
    }
}
