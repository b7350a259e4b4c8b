package dev.paperboy.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.testing.Tables;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

abstract class SignUpContract extends PeopleContract {

    @Inject
    LogIns logIns;

    @Inject
    ReaderSessions sessions;

    @Inject
    DataSource database;

    @Test
    void who_asks_is_pending_until_the_button_is_pressed() {
        var token = asked("rlhf", "cat:cs.CL");

        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        assertThat(status()).isEqualTo("PENDING");
        assertThat(causes.all()).hasSize(1).allMatch(cause -> cause.subscriberId() == id());
        assertThat(house.count("select count(*) from reader")).isZero();

        assertThat(signUps.confirm(token, VISIT)).isTrue();

        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(filters()).containsExactly("rlhf", "cat:cs.CL");
        assertThat(house.instant("select confirmed_at from subscriber where id = ?", id()))
                .isEqualTo(noon);
        assertThat(house.count("select count(*) from reader where subscriber_id = ?", id()))
                .isEqualTo(1);
        assertThat(causes.last(LetterCause.Welcomed.class)).isEqualTo(new LetterCause.Welcomed(id(), noon));
        assertThat(causes.all()).hasSize(2);
    }

    @Test
    void both_halves_of_the_consent_are_on_record() {
        var token = asked("rlhf");
        pass(Duration.ofHours(1));
        signUps.confirm(token, VISIT);

        var rows = consents.of(id());
        assertThat(rows).extracting(Consent::event).containsExactly("requested", "confirmed");
        assertThat(rows).extracting(Consent::at).containsExactly(noon, noon.plus(Duration.ofHours(1)));
        assertThat(rows).extracting(Consent::wording).containsOnly(WORDS);
        assertThat(rows).extracting(Consent::topics).containsOnly("rlhf: rlhf");
        assertThat(rows).extracting(Consent::origin).containsOnly("web");
        assertThat(rows).extracting(row -> row.ip().orElseThrow()).containsExactly("192.0.2.1", "192.0.2.77");
        assertThat(rows)
                .extracting(row -> row.userAgent().orElseThrow())
                .containsExactly("Mozilla/5.0 (sign-up)", "Mozilla/5.0 (test)");
        assertThat(rows).extracting(row -> row.page().orElseThrow()).containsExactly("/", "/confirm");
    }

    @Test
    void a_scanner_that_opens_the_link_again_and_again_changes_nothing() {
        var token = asked("\"reward model\"");

        for (int i = 0; i < 5; i++) {
            assertThat(signUps.open(token))
                    .hasValue(new PendingSignUp(
                            List.of(new PendingSignUp.PendingTopic("\"reward model\"", "\"reward model\""))));
        }

        assertThat(status()).isEqualTo("PENDING");
        assertThat(events()).containsExactly("requested");
        assertThat(signUps.confirm(token, VISIT)).isTrue();
    }

    @Test
    void a_token_is_good_once() {
        var token = asked("rlhf");

        assertThat(signUps.confirm(token, VISIT)).isTrue();
        assertThat(signUps.confirm(token, VISIT)).isFalse();
        assertThat(signUps.open(token)).isEmpty();
        assertThat(causes.all()).hasSize(2);
        assertThat(events()).containsExactly("requested", "confirmed");
    }

    @Test
    void a_token_is_good_for_48_hours() {
        var token = asked("rlhf");

        pass(Duration.ofDays(2).minusSeconds(1));
        assertThat(signUps.open(token)).isPresent();
        pass(Duration.ofSeconds(1));
        assertThat(signUps.open(token)).isEmpty();
        assertThat(signUps.confirm(token, VISIT)).isFalse();
        assertThat(status()).isEqualTo("PENDING");
    }

    @Test
    void what_is_no_token_confirms_nothing() {
        asked("rlhf");

        for (var text : List.of("", "x", "\0", "'; --", "A".repeat(43), "ä".repeat(43), "A".repeat(100_000))) {
            assertThat(signUps.open(text)).isEmpty();
            assertThat(signUps.confirm(text, VISIT)).isFalse();
        }
        assertThat(status()).isEqualTo("PENDING");
    }

    @Test
    void the_newest_sign_up_is_the_one_that_is_confirmed() {
        ask(signUpFrom("Europe/Berlin", "de", "first"));
        var old = causes.last(LetterCause.ConfirmationAsked.class).token();
        ask(signUpFrom("Asia/Tokyo", "ja", "second"));
        var newest = causes.last(LetterCause.ConfirmationAsked.class).token();

        assertThat(signUps.open(old)).isEmpty();
        assertThat(signUps.confirm(old, VISIT)).isFalse();
        assertThat(signUps.confirm(newest, VISIT)).isTrue();

        assertThat(filters()).containsExactly("second");
        assertThat(lastConsent().topics()).isEqualTo("second: second");
        var settings = subscribers.byAddress(address).orElseThrow().settings();
        assertThat(settings.cadence().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(settings.locale()).isEqualTo(Locale.JAPANESE);
    }

    @Test
    void an_address_is_the_same_in_any_case() {
        asked("first");
        var shouted = new EmailAddress(address.toUpperCase(Locale.ROOT));
        ask(new SignUp(shouted, List.of(), Settings.DEFAULT, false, "web", WORDS));

        assertThat(house.count("select count(*) from subscriber")).isEqualTo(1);
        assertThat(filters()).containsExactly("src:hf");
    }

    @Test
    void who_is_served_already_is_told_so_once_a_week_and_keeps_everything() {
        for (var status : List.of(Status.ACTIVE, Status.PAUSED)) {
            house.open(true);
            var id = reader("mine");
            subscriptions.become(id, status);
            var rows = events();

            ask(signUp("theirs"));
            ask(signUp("theirs"));
            assertThat(causes.all()).containsExactly(new LetterCause.AlreadySubscribed(id, clock.instant()));

            pass(Duration.ofDays(7).minusSeconds(1));
            ask(signUp("theirs"));
            assertThat(causes.all()).hasSize(1);
            pass(Duration.ofSeconds(1));
            ask(signUp("theirs"));
            assertThat(causes.all()).hasSize(2);

            assertThat(status()).isEqualTo(status.name());
            assertThat(filters()).containsExactly("mine");
            assertThat(events()).isEqualTo(rows);
            assertThat(house.count("select count(*) from access_token")).isZero();
            assertThat(house.count("select count(*) from topic_filter where canonical = 'theirs'"))
                    .isZero();
        }
    }

    @Test
    void who_must_not_be_mailed_hears_nothing() {
        var token = asked("rlhf");
        suppress(id());
        causes.clear();

        ask(signUp("other"));
        assertThat(signUps.open(token)).isEmpty();
        assertThat(signUps.confirm(token, VISIT)).isFalse();
        assertThat(status()).isEqualTo("SUPPRESSED");
        assertThat(filters()).containsExactly("rlhf");

        subscriptions.erase(id());
        ask(signUp("other"));
        assertThat(house.count("select count(*) from subscriber")).isZero();
        assertThat(causes.all()).isEmpty();
    }

    @Test
    void who_left_comes_back_at_the_old_place_and_is_not_served_before() {
        var id = reader("old");
        house.update("update reader set seq = -7 where subscriber_id = ?", id);
        subscriptions.become(id, Status.UNSUBSCRIBED);
        causes.clear();

        var token = asked("new");
        assertThat(status()).isEqualTo("UNSUBSCRIBED");
        assertThat(signUps.confirm(token, VISIT)).isTrue();

        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(id()).isEqualTo(id);
        assertThat(filters()).containsExactly("new");
        assertThat(house.count("select seq from reader where subscriber_id = ?", id))
                .isEqualTo(-7);
        assertThat(events()).containsExactly("requested", "confirmed", "withdrawn", "requested", "confirmed");
    }

    @Test
    void a_filter_that_does_not_parse_is_refused_whoever_asks() {
        for (Runnable before : List.<Runnable>of(() -> {}, () -> reader("mine"), () -> suppress(id()))) {
            before.run();
            assertThatThrownBy(() -> signUps.ask(signUp("fine", "(never closed")))
                    .isInstanceOfSatisfying(InvalidTopicException.class, e -> assertThat(e.index())
                            .isEqualTo(1));
            assertThat(causes.all()).isEmpty();
        }
        assertThat(house.count("select count(*) from subscriber")).isEqualTo(1);
    }

    @Test
    void what_no_database_can_store_is_left_out() {
        ask(new SignUp(
                new EmailAddress(address),
                List.of(TopicRequest.named("a\0b \ud800c")),
                Settings.DEFAULT,
                false,
                "web",
                WORDS,
                new Visit("192.0.2.1\0", "evil\r\n\0\udfff" + "x".repeat(100_000), "/\0")));

        assertThat(filters()).containsExactly("a b  c");
        assertThat(lastConsent().ip()).hasValue("192.0.2.1");
        assertThat(lastConsent().userAgent().orElseThrow()).startsWith("evil").hasSize(300);
        assertThat(lastConsent().page()).hasValue("/");
    }

    @Test
    void the_api_makes_pending_subscribers_who_are_asked_to_confirm() throws Exception {
        subscriptions.signUp(
                new SignUp(new EmailAddress(address), List.of(), Settings.DEFAULT, false, "api", "by hand"));

        assertThat(status()).isEqualTo("PENDING");
        var token = causes.last(LetterCause.ConfirmationAsked.class).token();
        assertThat(signUps.confirm(token, VISIT)).isTrue();
        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(consents.of(id())).extracting(Consent::origin).containsExactly("api", "web");
        assertThat(lastConsent().wording()).isEqualTo("by hand");
    }

    @Test
    void whose_consent_is_vouched_for_gets_no_letter() throws Exception {
        subscriptions.signUp(new SignUp(new EmailAddress(address), List.of(), Settings.DEFAULT, true, "api", null));

        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(causes.all()).isEmpty();
        assertThat(house.count("select count(*) from access_token")).isZero();
    }

    @Test
    void no_table_holds_a_token_in_clear() throws SQLException {
        var confirm = asked("rlhf");
        assertThat(holding(confirm)).isEmpty();
        signUps.confirm(confirm, VISIT);
        logIns.ask(new EmailAddress(address));
        var logIn = causes.last(LetterCause.LogInAsked.class).token();
        var session = logIns.logIn(logIn).orElseThrow();

        assertThat(sessions.subscriber(session)).hasValue(id());
        for (var token : List.of(confirm, logIn, session)) {
            assertThat(holding(token)).isEmpty();
        }
        assertThat(holding(address)).isNotEmpty();
    }

    /** But for the letter itself, which is wiped once it is sent. */
    private List<String> holding(String text) throws SQLException {
        return Tables.holding(database, text).stream()
                .filter(column -> !column.startsWith("\"letter\"."))
                .toList();
    }

    @Test
    void of_eight_who_press_the_button_at_once_one_confirms() throws InterruptedException, ExecutionException {
        var token = asked("rlhf");

        var answers = atOnce(8, () -> signUps.confirm(token, VISIT));

        assertThat(Collections.frequency(answers, true)).isEqualTo(1);
        assertThat(causes.all()).hasSize(2);
        assertThat(events()).containsExactly("requested", "confirmed");
        assertThat(house.count("select count(*) from reader")).isEqualTo(1);
    }

    @Test
    void eight_sign_ups_of_one_address_at_once_make_one_subscriber() throws InterruptedException, ExecutionException {
        for (int round = 0; round < 3; round++) {
            house.open(true);
            causes.clear();
            var filter = "word" + System.nanoTime();
            atOnce(8, () -> {
                ask(signUp(filter, filter + "x"));
                return true;
            });

            assertThat(house.count("select count(*) from subscriber")).isEqualTo(1);
            assertThat(filters()).containsExactly(filter, filter + "x");
            assertThat(causes.all()).hasSize(8);
            var open = causes.all().stream()
                    .map(LetterCause.ConfirmationAsked.class::cast)
                    .filter(cause -> signUps.open(cause.token()).isPresent());
            assertThat(open).hasSize(1);
        }
    }

    @Test
    void confirming_and_asking_anew_at_once_never_fail() throws InterruptedException, ExecutionException {
        var token = asked("first");
        var turn = new java.util.concurrent.atomic.AtomicInteger();

        atOnce(8, () -> {
            if (turn.getAndIncrement() % 2 == 0) {
                ask(signUp("second"));
                return true;
            }
            return signUps.confirm(token, VISIT);
        });

        // Either the confirmation came first, or the first new sign-up killed its token.
        assertThat(filters()).containsExactly(status().equals("ACTIVE") ? "first" : "second");
    }
}
