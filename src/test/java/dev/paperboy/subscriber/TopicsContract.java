package dev.paperboy.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.testing.House;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

abstract class TopicsContract extends PeopleContract {

    @Inject
    Topics topics;

    @Inject
    SavedPapers saved;

    @Test
    void a_new_topic_stands_behind_the_others() throws Exception {
        var id = reader("one", "two");

        var topic = topics.add(id, " Three ", "three", 7, true).orElseThrow();

        assertThat(filters()).containsExactly("one", "two", "three");
        assertThat(row(topic)).isEqualTo("Three|three|7|true");
        assertThat(lastConsent().event()).isEqualTo("topics");
        assertThat(lastConsent().topics()).isEqualTo("On one: one\nOn two: two\nThree: three");
    }

    @Test
    void a_topic_is_changed_where_it_stands() throws Exception {
        var id = reader("one", "two", "three");
        var topic = topic("two");

        assertThat(topics.change(id, topic, "Second", "TWO AND more", 5, true)).isTrue();

        assertThat(filters()).containsExactly("one", "TWO AND more", "three");
        assertThat(row(topic)).isEqualTo("Second|TWO AND more|5|true");
        assertThat(events()).containsExactly("requested", "confirmed", "topics");
    }

    @Test
    void another_name_or_order_is_no_news_for_the_consent() throws Exception {
        var id = reader("one", "two");

        topics.change(id, topic("one"), "Uno", "one", 20, true);
        topics.moveUp(id, topic("two"));
        subscriptions.change(
                id, List.of(new TopicRequest(topic("one"), "Un", "one", 3, true), TopicRequest.named("two")));

        assertThat(filters()).containsExactly("one", "two");
        assertThat(events()).containsExactly("requested", "confirmed");
        subscriptions.change(id, List.of(TopicRequest.named("two")));
        assertThat(events()).containsExactly("requested", "confirmed", "topics");
        assertThat(lastConsent().origin()).isEqualTo("api");
    }

    @Test
    void a_topic_switched_on_again_starts_at_the_news_of_now() throws Exception {
        var id = reader("one");
        var topic = topic("one");

        topics.change(id, topic, "One", "one", 20, false);
        assertThat(house.count("select count(*) from topic_start")).isZero();
        topics.change(id, topic, "One", "one", 20, true);

        assertThat(house.count("select count(*) from topic_start where topic_id = ?", topic))
                .isEqualTo(1);
    }

    @Test
    void the_last_topic_may_go_too() {
        var id = reader("one", "two");

        assertThat(topics.delete(id, topic("one"))).isTrue();
        assertThat(filters()).containsExactly("two");
        assertThat(topics.delete(id, topic("two"))).isTrue();

        assertThat(filters()).isEmpty();
        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(lastConsent().topics()).isEmpty();
    }

    @Test
    void topics_move_up_and_down_and_stop_at_the_ends() throws Exception {
        var id = reader("one", "two", "three");

        assertThat(topics.moveUp(id, topic("three"))).isTrue();
        assertThat(filters()).containsExactly("one", "three", "two");
        assertThat(topics.moveDown(id, topic("one"))).isTrue();
        assertThat(filters()).containsExactly("three", "one", "two");
        assertThat(topics.moveUp(id, topic("three"))).isTrue();
        assertThat(topics.moveDown(id, topic("two"))).isTrue();
        assertThat(filters()).containsExactly("three", "one", "two");

        topics.delete(id, topic("three"));
        topics.add(id, "Last", "last", 20, true);
        assertThat(filters()).containsExactly("one", "two", "last");
        assertThat(house.texts("select place from topic where subscriber_id = ? order by place", id))
                .containsExactly("0", "1", "2");
    }

    @Test
    void nobody_touches_topics_of_somebody_else() throws Exception {
        reader("mine");
        var mine = topic("mine");
        var other = house.reader(House.address("other"), Settings.DEFAULT, "theirs");

        for (long topic : new long[] {mine, -1}) {
            assertThat(topics.change(other, topic, "Stolen", "stolen", 1, false))
                    .isFalse();
            assertThat(topics.delete(other, topic)).isFalse();
            assertThat(topics.moveUp(other, topic)).isFalse();
            assertThat(topics.moveDown(other, topic)).isFalse();
        }
        assertThat(topics.add(-1, "Nobody's", "nobody", 1, true)).isEmpty();
        assertThat(topics.delete(-1, mine)).isFalse();

        assertThat(row(mine)).isEqualTo("On mine|mine|20|true");
    }

    @Test
    void there_are_twenty_topics_at_most() throws Exception {
        var id = reader(IntStream.range(0, 19).mapToObj(i -> "word" + i).toArray(String[]::new));

        assertThat(topics.add(id, "Twentieth", "twentieth", 20, true)).isPresent();
        assertThatThrownBy(() -> topics.add(id, "One more", "more", 20, true))
                .isInstanceOf(RefusedTopicException.class)
                .hasMessage("There can be 20 topics at most. Delete one to make room.");
        assertThat(filters()).hasSize(20);
    }

    @Test
    void eight_who_add_the_last_topic_at_once_do_not_exceed_the_limit()
            throws InterruptedException, ExecutionException {
        var id = reader(IntStream.range(0, 19).mapToObj(i -> "word" + i).toArray(String[]::new));

        var answers = atOnce(8, () -> {
            try {
                return topics.add(id, "Last", "last", 20, true).isPresent();
            } catch (RefusedTopicException e) {
                return false;
            }
        });

        assertThat(answers).containsOnlyOnce(true);
        assertThat(filters()).hasSize(20);
    }

    @Test
    void what_is_wrong_is_said_in_a_sentence_and_changes_nothing() {
        var id = reader("one");
        var topic = topic("one");

        assertThatThrownBy(() -> topics.add(id, "Good", "ti:(", 20, true))
                .isInstanceOfSatisfying(
                        InvalidTopicException.class,
                        e -> assertThat(e.reason().position()).isPositive());
        assertThatThrownBy(() -> topics.change(id, topic, "Good", "\"open", 20, true))
                .isInstanceOf(InvalidTopicException.class)
                .hasMessage("This quotation mark is never closed.");
        for (var name : List.of("", "  ", "x".repeat(101), "a\nb", "a\0b", "a\ud800")) {
            assertThatThrownBy(() -> topics.change(id, topic, name, "two", 20, true))
                    .isInstanceOf(RefusedTopicException.class)
                    .hasMessage("A topic needs a name of 1 to 100 characters.");
        }
        for (int limit : new int[] {0, -1, 101, Integer.MIN_VALUE}) {
            assertThatThrownBy(() -> topics.add(id, "Good", "two", limit, true))
                    .isInstanceOf(RefusedTopicException.class)
                    .hasMessage("The limit is not between 1 and 100.");
        }

        assertThat(row(topic)).isEqualTo("On one|one|20|true");
        assertThat(events()).containsExactly("requested", "confirmed");
    }

    @Test
    void a_mute_lasts_a_week_from_the_last_press_and_can_be_ended() {
        var id = reader("one", "two");

        assertThat(topics.mute(id, topic("one"))).isTrue();
        assertThat(muted("one")).contains(noon.plus(Duration.ofDays(7)));
        assertThat(muted("two")).isEmpty();
        pass(Duration.ofDays(2));
        topics.mute(id, topic("one"));
        assertThat(muted("one")).contains(noon.plus(Duration.ofDays(9)));
        assertThat(house.instant("select muted_from from topic where id = ?", topic("one")))
                .isEqualTo(noon);
        pass(Duration.ofDays(7));
        assertThat(muted("one")).isEmpty();
        topics.mute(id, topic("one"));
        assertThat(house.instant("select muted_from from topic where id = ?", topic("one")))
                .isEqualTo(noon.plus(Duration.ofDays(9)));
        assertThat(topics.endMute(id, topic("one"))).isTrue();
        assertThat(muted("one")).isEmpty();
        assertThat(events()).containsExactly("requested", "confirmed");
        assertThat(topics.mute(id, topic("one") + 1_000)).isFalse();
        assertThat(topics.endMute(id + 1_000, topic("one"))).isFalse();
    }

    private Optional<Instant> muted(String filter) {
        return QuarkusTransaction.requiringNew().call(() -> subscribers.findById(id()).topics().stream()
                .filter(topic -> topic.filterText().equals(filter))
                .findFirst()
                .flatMap(topic -> topic.mutedUntil(clock.instant())));
    }

    @Test
    void saved_papers_are_kept_in_order_once_and_no_more_than_fit() throws Exception {
        var id = reader("one");
        var first = house.news("first");
        var second = house.news("second");

        assertThat(saved.save(id, first)).isTrue();
        pass(Duration.ofMinutes(1));
        assertThat(atOnce(2, () -> saved.save(id, second))).containsOnly(true);
        saved.save(id, first);

        assertThat(saved.of(id))
                .containsExactly(new SavedPaper(second, noon.plus(Duration.ofMinutes(1))), new SavedPaper(first, noon));
        assertThat(saved.contains(id, first)).isTrue();
        saved.remove(id, first);
        saved.remove(id, first);
        assertThat(saved.contains(id, first)).isFalse();
        assertThat(saved.save(id + 1_000, first)).isFalse();
        subscriptions.erase(id);
        assertThat(house.count("select count(*) from saved_paper")).isZero();
    }

    private long topic(String filter) {
        return house.count("select id from topic where subscriber_id = ? and filter_text = ?", id(), filter);
    }

    private String row(long topic) {
        return house.text(
                "select name || '|' || filter_text || '|' || paper_limit || '|' || lower(cast(enabled as varchar))"
                        + " from topic where id = ?",
                topic);
    }
}
