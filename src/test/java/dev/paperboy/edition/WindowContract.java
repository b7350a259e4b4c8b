package dev.paperboy.edition;

import static dev.paperboy.testing.House.arxiv;
import static dev.paperboy.testing.House.doi;
import static dev.paperboy.testing.House.number;
import static dev.paperboy.testing.House.paper;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.subscriber.Status;
import dev.paperboy.subscriber.TopicRequest;
import dev.paperboy.subscriber.Topics;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which papers a digest looks at, on whatever database. */
abstract class WindowContract extends EditionContract {

    @Inject
    Topics topics;

    @Inject
    OverCap overCap;

    @Inject
    DigestRepository digests;

    @Test
    void a_window_reaches_from_the_place_to_the_counter_and_nothing_above_is_taken() {
        var reader = house.reader("ti:alpha");
        var place = place(reader);
        var first = house.news("alpha");
        var to = counter.committed();
        ask(day);
        var late = house.news("alpha");
        triggers.finishOpen();

        var id = digest(reader, day);
        assertThat(house.count("select from_seq from digest where id = ?", id)).isEqualTo(place);
        assertThat(house.count("select to_seq from digest where id = ?", id)).isEqualTo(to);
        assertThat(house.count("select looked_at from digest where id = ?", id)).isEqualTo(1);
        assertThat(papers(reader, day)).containsExactly(first);
        send(reader, day);
        plan(day.plusDays(1));
        assertThat(papers(reader, day.plusDays(1))).containsExactly(late);
    }

    private long topic(long reader, String filter) {
        return house.count("select id from topic where subscriber_id = ? and filter_text = ?", reader, filter);
    }

    @Test
    void a_muted_topic_brings_nothing_and_nothing_of_it_comes_later() {
        var reader = house.reader("ti:alpha", "ti:beta");
        topics.mute(reader, topic(reader, "ti:alpha"));
        house.news("alpha");
        var beta = house.news("beta");

        plan(day);
        assertThat(papers(reader, day)).containsExactly(beta);
        send(reader, day);
        endMutesAt(noon.plusMillis(1));
        house.news("alpha again");
        plan(day.plusDays(1));
        assertThat(sentence(reader, day.plusDays(1)))
                .isEqualTo("Nothing matched out of 1 new paper; one topic was muted.");

        endMutesAt(noon);
        var fresh = house.news("alpha of the week after");
        plan(day.plusDays(2));
        assertThat(papers(reader, day.plusDays(2))).containsExactly(fresh);
    }

    private void endMutesAt(Instant moment) {
        house.update("update topic set muted_until = ? where muted_until is not null", moment.atOffset(ZoneOffset.UTC));
    }

    @Test
    void a_mute_that_was_ended_keeps_nothing_away() {
        var reader = house.reader("ti:alpha");
        topics.mute(reader, topic(reader, "ti:alpha"));
        var alpha = house.news("alpha");
        topics.endMute(reader, topic(reader, "ti:alpha"));

        plan(day);

        assertThat(papers(reader, day)).containsExactly(alpha);
    }

    @Test
    void with_all_topics_muted_the_place_moves_and_the_sentence_says_why() {
        var reader = house.reader("ti:alpha", "ti:beta");
        topics.mute(reader, topic(reader, "ti:alpha"));
        topics.mute(reader, topic(reader, "ti:beta"));
        house.news("alpha");

        plan(day);
        plan(day.plusDays(1));

        assertThat(state(reader, day)).isEqualTo("SKIPPED(NOTHING_MATCHED)");
        assertThat(place(reader)).isEqualTo(counter.committed());
        assertThat(sentence(reader, day))
                .isEqualTo("All your topics were muted, so nothing was looked for among 1 new paper.");
        assertThat(sentence(reader, day.plusDays(1)))
                .isEqualTo("All your topics were muted, so nothing was looked for.");
    }

    @Test
    void what_does_not_fit_is_found_again_ranked_and_without_what_the_reader_has() {
        var reader = house.reader("ti:alpha", "ti:beta");
        house.update("update topic set paper_limit = 1 where subscriber_id = ?", reader);
        var before = house.news("alpha of before");
        plan(day);
        send(reader, day);
        assertThat(papers(reader, day)).containsExactly(before);
        var many = new ArrayList<Long>();
        for (int votes = 1; votes <= 4; votes++) {
            many.add(house.listed(paper("alpha", votes, arxiv(number()))));
        }
        many.add(house.listed(paper("alpha beta", 0, arxiv(number()))));
        house.listed(paper("beta", 9, arxiv(number())));
        plan(day.plusDays(1));
        house.news("alpha of after");

        var found = over(digest(reader, day.plusDays(1)), 0, 50);

        assertThat(found.total()).isEqualTo(4);
        assertThat(house.count("select over_cap from digest where id = ?", digest(reader, day.plusDays(1))))
                .isEqualTo(4);
        assertThat(found.forgotten()).isFalse();
        assertThat(found.sections()).hasSize(1);
        assertThat(found.sections().get(0).topic()).isEqualTo("On ti:alpha");
        assertThat(found.sections().get(0).hits())
                .extracting(hit -> hit.paper().id())
                .containsExactly(many.get(2), many.get(1), many.get(0), many.get(4));
        assertThat(found.sections().get(0).hits().get(0).reason().clauses()).containsExactly("ti:alpha");
        assertThat(over(digest(reader, day.plusDays(1)), 1, 3).sections().get(0).hits())
                .extracting(hit -> hit.paper().id())
                .containsExactly(many.get(4));
        assertThat(over(digest(reader, day.plusDays(1)), 7, 3).sections().get(0).hits())
                .extracting(hit -> hit.paper().id())
                .containsExactly(many.get(4));
        assertThat(over(digest(reader, day), 0, 50).total()).isZero();
    }

    private OverCap.Page over(long digest, int page, int size) {
        return QuarkusTransaction.requiringNew().call(() -> overCap.of(digests.findById(digest), page, size));
    }

    @Test
    void planning_alone_does_not_move_the_place() {
        var reader = house.reader("ti:alpha");
        var place = place(reader);
        house.news("alpha");

        plan(day);

        assertThat(place(reader)).isEqualTo(place);
    }

    @Test
    void where_nothing_matched_the_place_moves_and_the_sentence_says_out_of_how_many() {
        var reader = house.reader("ti:alpha");
        house.news("beta");
        house.news("gamma");

        plan(day);

        assertThat(place(reader)).isEqualTo(counter.committed());
        assertThat(house.text("select t.content from digest d join shared_text t on t.id = d.sentence_id"))
                .isEqualTo("Nothing matched out of 2 new papers.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FAILED", "EXPIRED"})
    void what_was_not_delivered_comes_with_the_next_digest(String state) {
        var reader = house.reader("ti:alpha");
        var lost = house.news("alpha");
        plan(day);
        become(reader, day, state);
        var fresh = house.news("alpha");

        plan(day.plusDays(1));

        assertThat(papers(reader, day.plusDays(1))).containsExactlyInAnyOrder(lost, fresh);
    }

    @Test
    void a_new_reader_starts_before_the_first_news_of_the_last_three_days() {
        clock.standAt(noon.minus(Duration.ofDays(4)));
        house.news("alpha one");
        clock.standAt(noon.minus(Duration.ofDays(2)));
        var second = house.news("alpha two");
        var third = house.news("alpha three");
        clock.standAt(noon);

        var reader = house.reader("ti:alpha");
        plan(day);

        assertThat(papers(reader, day)).containsExactlyInAnyOrder(second, third);
    }

    @Test
    void a_new_reader_without_recent_news_starts_at_the_counter() {
        clock.standAt(noon.minus(Duration.ofDays(4)));
        house.news("alpha");
        clock.standAt(noon);

        assertThat(place(house.reader("ti:alpha"))).isEqualTo(counter.committed());
    }

    @Test
    void who_comes_back_starts_at_the_old_place_but_no_more_than_sixty_days_back() {
        clock.standAt(noon.minus(Duration.ofDays(70)));
        var shortAway = house.reader("ti:alpha");
        var longAway = house.reader("ti:alpha");
        house.news("alpha of seventy days ago");
        clock.standAt(noon.minus(Duration.ofDays(50)));
        house.news("alpha of fifty days ago");
        house.update("update reader set seq = ? where subscriber_id = ?", counter.committed(), shortAway);
        house.news("alpha of fifty days ago, too");
        subscriptions.become(shortAway, Status.PAUSED);
        subscriptions.become(longAway, Status.UNSUBSCRIBED);
        var before = place(shortAway);
        clock.standAt(noon);

        subscriptions.become(shortAway, Status.ACTIVE);
        subscriptions.become(longAway, Status.ACTIVE);

        assertThat(place(shortAway)).isEqualTo(before);
        assertThat(place(longAway)).isEqualTo(counter.committed() - 2);
    }

    @Test
    void who_was_away_for_longer_is_told_so_until_the_next_digest() {
        clock.standAt(noon.minus(Duration.ofDays(70)));
        var shortAway = house.reader("ti:alpha");
        var longAway = house.reader("ti:alpha");
        house.news("alpha of seventy days ago");
        house.update("update reader set seq = ? where subscriber_id = ?", counter.committed(), shortAway);
        clock.standAt(noon.minus(Duration.ofDays(50)));
        var kept = house.news("alpha of fifty days ago");
        for (var reader : List.of(shortAway, longAway)) {
            subscriptions.become(reader, Status.PAUSED);
        }
        clock.standAt(noon);
        for (var reader : List.of(shortAway, longAway)) {
            subscriptions.become(reader, Status.ACTIVE);
        }

        plan(day);

        assertThat(papers(longAway, day)).containsExactly(kept);
        assertThat(sentence(longAway, day)).endsWith("only the news of the last 60 days was looked at.");
        assertThat(sentence(shortAway, day)).isEqualTo("Chosen out of 1 new paper.");

        send(longAway, day);
        house.news("alpha of today");
        plan(day.plusDays(1));

        assertThat(sentence(longAway, day.plusDays(1))).isEqualTo("Chosen out of 1 new paper.");
    }

    private String sentence(long reader, LocalDate date) {
        return house.text(
                "select t.content from digest d join shared_text t on t.id = d.sentence_id where d.id = ?",
                digest(reader, date));
    }

    @Test
    void a_topic_switched_on_starts_then() {
        var reader = house.reader("ti:alpha", "ti:beta");
        var beta = subscriptions(reader).get(1);
        switchTopic(reader, beta, false);
        house.news("beta while off");
        var alpha = house.news("alpha");
        switchTopic(reader, beta, true);
        var late = house.news("beta while on");

        plan(day);

        assertThat(papers(reader, day)).containsExactlyInAnyOrder(alpha, late);
    }

    private List<Long> subscriptions(long reader) {
        return house.texts("select id from topic where subscriber_id = ? order by place", reader).stream()
                .map(Long::valueOf)
                .toList();
    }

    private void switchTopic(long reader, long beta, boolean on) {
        try {
            subscriptions.change(
                    reader,
                    List.of(
                            new TopicRequest(subscriptions(reader).get(0), "Alpha", "ti:alpha", 20, true),
                            new TopicRequest(beta, "Beta", "ti:beta", 20, on)));
        } catch (dev.paperboy.subscriber.InvalidTopicException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_filter_on_signals_takes_a_paper_when_it_comes_to_match() {
        var reader = house.reader("ti:alpha upvotes:>=10");
        var words = house.reader("ti:alpha");
        var id = number();
        var paper = house.listed(paper("alpha", 3, arxiv(id)));
        plan(day);
        assertThat(state(reader, day)).isEqualTo("SKIPPED(NOTHING_MATCHED)");
        send(words, day);

        house.listed(paper("alpha", 12, arxiv(id)));
        plan(day.plusDays(1));

        assertThat(papers(reader, day.plusDays(1))).containsExactly(paper);
        assertThat(state(words, day.plusDays(1))).isEqualTo("SKIPPED(NOTHING_MATCHED)");
    }

    @Test
    void a_paper_reaches_a_reader_once_however_often_it_is_touched() {
        var reader = house.reader("upvotes:>=1");
        var id = number();
        house.listed(paper("alpha", 3, arxiv(id)));
        plan(day);
        send(reader, day);

        house.listed(paper("alpha", 12, arxiv(id)));
        plan(day.plusDays(1));

        assertThat(state(reader, day.plusDays(1))).isEqualTo("SKIPPED(NOTHING_MATCHED)");
    }

    @Test
    void a_copy_whose_arrival_is_not_certain_counts_as_sent() {
        var reader = house.reader("upvotes:>=1");
        var id = number();
        house.listed(paper("alpha", 3, arxiv(id)));
        plan(day);
        become(reader, day, "UNKNOWN");

        house.listed(paper("alpha", 12, arxiv(id)));
        plan(day.plusDays(1));

        assertThat(state(reader, day.plusDays(1))).isEqualTo("SKIPPED(NOTHING_MATCHED)");
    }

    @Test
    void what_was_sent_more_than_sixty_days_ago_may_come_again() {
        var reader = house.reader("upvotes:>=1");
        var id = number();
        var paper = house.listed(paper("alpha", 3, arxiv(id)));
        plan(day);
        send(reader, day);
        house.update("update digest set settled_at = settled_at - interval '62' day");

        house.listed(paper("alpha", 12, arxiv(id)));
        plan(day.plusDays(1));

        assertThat(papers(reader, day.plusDays(1))).containsExactly(paper);
    }

    @Test
    void a_paper_from_another_source_that_is_the_same_as_one_sent_is_dropped() {
        var reader = house.reader("ti:alpha");
        var id = number();
        house.listed(paper("alpha", 0, arxiv(id)));
        plan(day);
        send(reader, day);

        house.listed(paper("alpha again", 0, doi(id)), paper("alpha", 0, doi(id), arxiv(id)));
        assertThat(house.count("select count(*) from paper where same_as is not null"))
                .isEqualTo(1);
        plan(day.plusDays(1));

        assertThat(state(reader, day.plusDays(1))).isEqualTo("SKIPPED(NOTHING_MATCHED)");
    }

    @Test
    void of_two_papers_of_one_window_that_are_the_same_the_older_stays() {
        var reader = house.reader("ti:alpha");
        var id = number();
        var older = house.listed(paper("alpha", 0, arxiv(id)));
        house.listed(paper("alpha again", 9, doi(id)), paper("alpha", 0, doi(id), arxiv(id)));

        plan(day);

        assertThat(papers(reader, day)).containsExactly(older);
        assertThat(house.count("select over_cap from digest")).isZero();
    }

    @Test
    void an_edition_keeps_a_papers_text_as_it_was_when_it_took_it_in() {
        house.reader("ti:alpha");
        var id = number();
        house.listed(paper("alpha as it was", 3, arxiv(id)));
        plan(day);

        house.listed(paper("alpha, much better", 12, arxiv(id)));
        house.reader("ti:alpha");
        plan(day);

        assertThat(house.texts("select title || ' ' || upvotes from edition_paper"))
                .containsExactly("alpha as it was 3");
    }

    @Test
    void a_filter_that_does_not_parse_any_more_keeps_nobody_from_being_planned() {
        var broken = house.reader("ti:alpha", "ti:gone");
        house.update("insert into topic_filter (canonical, canonical_hash) values ('((((', ?)", "h" + number());
        house.update(
                "update topic set filter_id = (select max(id) from topic_filter) where subscriber_id = ? and place = 1",
                broken);
        var paper = house.news("alpha");

        plan(day);

        assertThat(papers(broken, day)).containsExactly(paper);
    }
}
