package dev.paperboy.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

abstract class LeavingContract extends PeopleContract {

    @Test
    void who_leaves_is_told_so_and_the_consent_is_withdrawn() {
        var id = reader("rlhf");

        subscriptions.become(id, Status.UNSUBSCRIBED, Origin.web(VISIT));

        assertThat(status()).isEqualTo("UNSUBSCRIBED");
        assertThat(causes.all()).containsExactly(new LetterCause.Left(id, noon));
        assertThat(lastConsent().event()).isEqualTo("withdrawn");
        assertThat(lastConsent().origin()).isEqualTo("web");
        assertThat(lastConsent().ip()).hasValue(VISIT.ip());
        assertThat(lastConsent().at()).isEqualTo(noon);
    }

    @Test
    void a_pause_says_nothing_and_leaving_from_it_does() {
        var id = reader("rlhf");

        subscriptions.become(id, Status.PAUSED);
        assertThat(causes.all()).isEmpty();
        assertThat(events()).containsExactly("requested", "confirmed");
        subscriptions.become(id, Status.UNSUBSCRIBED);

        assertThat(causes.all()).containsExactly(new LetterCause.Left(id, noon));
        assertThat(events()).containsExactly("requested", "confirmed", "withdrawn");
        assertThat(lastConsent().origin()).isEqualTo("api");
        assertThat(lastConsent().ip()).isEmpty();
    }

    @Test
    void one_click_again_and_at_once_leaves_once() throws InterruptedException, ExecutionException {
        var id = reader("rlhf");

        atOnce(8, () -> {
            subscriptions.become(id, Status.UNSUBSCRIBED, Origin.WEB);
            return true;
        });
        subscriptions.become(id, Status.UNSUBSCRIBED, Origin.WEB);

        assertThat(causes.all()).containsExactly(new LetterCause.Left(id, noon));
        assertThat(events()).containsExactly("requested", "confirmed", "withdrawn");
    }

    @Test
    void what_was_read_before_the_lock_is_not_believed() {
        var id = reader("rlhf");

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(subscribers.findById(id).status()).isEqualTo(Status.ACTIVE);
            QuarkusTransaction.requiringNew().run(() -> subscriptions.become(id, Status.UNSUBSCRIBED));
            subscriptions.become(id, Status.UNSUBSCRIBED);
        });

        assertThat(causes.all()).hasSize(1);
        assertThat(events()).containsExactly("requested", "confirmed", "withdrawn");
    }

    @Test
    void who_was_never_confirmed_goes_silently_and_the_invitation_dies() {
        var token = asked("rlhf");
        causes.clear();

        subscriptions.become(id(), Status.UNSUBSCRIBED);

        assertThat(causes.all()).isEmpty();
        assertThat(events()).containsExactly("requested");
        assertThat(signUps.open(token)).isEmpty();
        assertThat(signUps.confirm(token, VISIT)).isFalse();
        assertThat(status()).isEqualTo("UNSUBSCRIBED");

        assertThat(signUps.confirm(asked("rlhf"), VISIT)).isTrue();
        assertThat(house.count("select count(*) from reader where subscriber_id = ?", id()))
                .isEqualTo(1);
    }

    @Test
    void an_old_invitation_brings_nobody_back() {
        var token = asked("rlhf");
        subscriptions.become(id(), Status.ACTIVE);

        subscriptions.become(id(), Status.UNSUBSCRIBED);

        assertThat(signUps.confirm(token, VISIT)).isFalse();
        assertThat(status()).isEqualTo("UNSUBSCRIBED");
    }

    @Test
    void who_must_not_be_mailed_cannot_be_moved() {
        var id = reader("rlhf");
        suppress(id);

        for (var status : List.of(Status.ACTIVE, Status.PAUSED, Status.UNSUBSCRIBED)) {
            subscriptions.become(id, status);
        }

        assertThat(status()).isEqualTo("SUPPRESSED");
        assertThat(causes.all()).isEmpty();
    }

    @Test
    void who_is_gone_cannot_be_moved_either() {
        subscriptions.become(-1, Status.UNSUBSCRIBED);

        assertThat(causes.all()).isEmpty();
    }
}
