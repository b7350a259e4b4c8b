package dev.paperboy.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

abstract class ForgettingContract extends PeopleContract {

    @Inject
    Forgetting forgetting;

    @Inject
    LogIns logIns;

    @Test
    void a_sign_up_nobody_confirmed_is_gone_after_a_week() {
        asked("rlhf");

        pass(Duration.ofDays(7));
        forgetting.run();
        assertThat(status()).isEqualTo("PENDING");
        pass(Duration.ofSeconds(1));
        forgetting.run();

        for (var table : new String[] {"subscriber", "topic", "consent", "access_token"}) {
            assertThat(house.count("select count(*) from " + table)).as(table).isZero();
        }
    }

    @Test
    void a_sign_up_that_may_still_be_confirmed_stays() {
        asked("rlhf");
        pass(Duration.ofDays(6));
        var token = asked("rlhf");

        pass(Duration.ofDays(2).minusSeconds(1));
        forgetting.run();
        assertThat(signUps.open(token)).isPresent();
        pass(Duration.ofSeconds(1));
        forgetting.run();
        assertThat(house.count("select count(*) from subscriber")).isZero();
    }

    @Test
    void who_confirmed_or_left_is_not_forgotten() {
        signUps.confirm(asked("rlhf"), VISIT);
        pass(Duration.ofDays(400));
        forgetting.run();
        assertThat(status()).isEqualTo("ACTIVE");
        subscriptions.become(id(), Status.UNSUBSCRIBED);
        pass(Duration.ofDays(400));
        forgetting.run();

        assertThat(status()).isEqualTo("UNSUBSCRIBED");
        assertThat(events()).containsExactly("requested", "confirmed", "withdrawn");
    }

    @Test
    void tokens_go_a_week_after_their_end_and_sessions_at_theirs() {
        reader("rlhf");
        logIns.ask(new EmailAddress(address));
        logIns.logIn(causes.last(LetterCause.LogInAsked.class).token());

        pass(ReaderSessions.LIFE.minusSeconds(1));
        forgetting.run();
        assertThat(house.count("select count(*) from reader_session")).isEqualTo(1);
        pass(Duration.ofSeconds(2));
        forgetting.run();
        assertThat(house.count("select count(*) from reader_session")).isZero();
        assertThat(house.count("select count(*) from access_token")).isEqualTo(1);

        pass(Duration.ofDays(7));
        forgetting.run();
        assertThat(house.count("select count(*) from access_token")).isZero();
    }

    @Test
    void after_thirty_days_a_consent_says_only_about_where_somebody_was() {
        signUps.confirm(asked("rlhf"), VISIT);
        pass(Duration.ofDays(30));
        subscriptions.become(id(), Status.UNSUBSCRIBED, Origin.web(new Visit("2001:db8:7:8::9", "Mozilla/5.0")));

        forgetting.run();
        assertThat(consents.of(id()))
                .extracting(row -> row.ip().orElseThrow())
                .containsExactly("192.0.2.1", "192.0.2.77", "2001:db8:7:8::9");
        pass(Duration.ofSeconds(1));
        forgetting.run();
        forgetting.run();
        assertThat(consents.of(id()))
                .extracting(row -> row.ip().orElseThrow())
                .containsExactly("192.0.2.0/24", "192.0.2.0/24", "2001:db8:7:8::9");
        pass(Duration.ofDays(30));
        forgetting.run();

        assertThat(lastConsent().ip()).hasValue("2001:db8:7::/48");
        assertThat(lastConsent().userAgent()).hasValue("Mozilla/5.0");
    }
}
