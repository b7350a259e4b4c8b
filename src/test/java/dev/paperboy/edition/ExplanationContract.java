package dev.paperboy.edition;

import static dev.paperboy.testing.House.arxiv;
import static dev.paperboy.testing.House.doi;
import static dev.paperboy.testing.House.number;
import static dev.paperboy.testing.House.paper;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Ingest;
import dev.paperboy.paper.NewsRule;
import dev.paperboy.subscriber.Cadence;
import dev.paperboy.subscriber.InvalidTopicException;
import dev.paperboy.subscriber.Settings;
import dev.paperboy.subscriber.Status;
import dev.paperboy.subscriber.TopicRequest;
import dev.paperboy.subscriber.Topics;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why a reader gets a paper, and why not, held against real plannings, on whatever database. */
abstract class ExplanationContract extends EditionContract {

    @Inject
    Explanations explanations;

    @Inject
    Ingest ingest;

    @Inject
    Topics topicsOfReaders;

    private Explanation why(long reader, long paper) {
        return ask(reader, house.text("select public_id from paper where id = ?", paper));
    }

    private Explanation ask(long reader, String paper) {
        try {
            return explanations.of(reader, paper).orElseThrow();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static TopicRequest topic(String name, String filter, int limit, boolean on) {
        return new TopicRequest(null, name, filter, limit, on);
    }

    private void topics(long reader, TopicRequest... topics) {
        try {
            subscriptions.change(reader, List.of(topics));
        } catch (InvalidTopicException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Step> steps(Explanation explanation) {
        return explanation.topics().stream().map(Explanation.Verdict::step).toList();
    }

    @Test
    void a_paper_that_never_came_in_is_not_in_the_store() {
        var answer = ask(house.reader("ti:alpha"), "9999.99999");

        assertThat(answer.step()).isEqualTo(Step.NOT_IN_STORE);
        assertThat(answer.paperId()).isNull();
        assertThat(answer.topics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\0", "'; drop table paper --", "💥", "10.1000/nowhere"})
    void what_is_no_paper_is_not_in_the_store(String paper) {
        assertThat(ask(house.reader("ti:alpha"), paper).step()).isEqualTo(Step.NOT_IN_STORE);
    }

    @Test
    void nobody_gets_no_answer() throws SQLException {
        assertThat(explanations.of(-1, "9999.99999")).isEmpty();
    }

    @Test
    void a_paper_may_be_named_as_people_paste_it() {
        var reader = house.reader("ti:alpha");
        var id = arxiv(number());
        house.listed(paper("alpha", 0, id));

        for (var form : List.of("%s", " %sv2 ", "arXiv:%s", "https://arxiv.org/abs/%sv1", "10.48550/arXiv.%s")) {
            assertThat(ask(reader, form.formatted(id.value())).paperId()).isEqualTo(id.value());
        }
    }

    @Test
    void a_paper_imported_without_news_has_no_place() throws IOException {
        var reader = house.reader("ti:alpha");
        var id = arxiv(number());
        var file = Files.createTempFile(Path.of("target"), "document", null);
        ingest.run((in, out) -> out.listing(paper("alpha", 0, id)), file, NewsRule.NONE);
        Files.delete(file);

        var answer = ask(reader, id.value());

        assertThat(answer.step()).isEqualTo(Step.NO_PLACE);
        assertThat(steps(answer)).containsExactly(Step.NO_PLACE);
        plan(day);
        assertThat(state(reader, day)).isEqualTo("SKIPPED(NOTHING_MATCHED)");
    }

    @Test
    void a_paper_of_before_a_reader_s_time_is_before_the_watermark() {
        clock.standAt(noon.minus(java.time.Duration.ofDays(4)));
        var old = house.news("alpha");
        clock.standAt(noon);

        assertThat(why(house.reader("ti:alpha"), old).step()).isEqualTo(Step.BEFORE_WATERMARK);
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"PAUSED", "UNSUBSCRIBED"})
    void who_is_not_active_is_told_so(Status status) {
        var reader = house.reader("ti:alpha");
        subscriptions.become(reader, status);
        var paper = house.news("alpha");

        var answer = why(reader, paper);

        assertThat(answer.step().name()).isEqualTo(status.name());
        assertThat(answer.sentence()).endsWith(".");
    }

    private long firstTopic(long reader) {
        return house.count("select min(id) from topic where subscriber_id = ?", reader);
    }

    @Test
    void a_muted_topic_is_a_step_of_its_own() {
        var reader = house.reader("ti:alpha");
        topicsOfReaders.mute(reader, firstTopic(reader));
        var paper = house.news("alpha");
        var other = house.news("beta");

        var answer = why(reader, paper);

        assertThat(answer.step()).isEqualTo(Step.TOPIC_MUTED);
        assertThat(answer.step().code()).isEqualTo("topic_muted");
        assertThat(answer.sentence()).isEqualTo("Muted until " + ExplanationWords.day(day.plusDays(7)) + ".");
        assertThat(steps(answer)).containsExactly(Step.TOPIC_MUTED);
        assertThat(why(reader, other).step()).isEqualTo(Step.TOPIC_MUTED);
        plan(day);
        assertThat(state(reader, day)).isEqualTo("SKIPPED(NOTHING_MATCHED)");
    }

    @Test
    void a_past_mute_is_still_known_and_one_that_ends_in_time_is_none() {
        // Plannings bear the database's time, which is the real one.
        clock.run();
        var reader = house.reader("ti:alpha");
        topicsOfReaders.mute(reader, firstTopic(reader));
        var paper = house.news("alpha");
        plan(day);
        var fresh = house.news("alpha");
        assertThat(why(reader, fresh).step()).isEqualTo(Step.TOPIC_MUTED);

        house.update(
                "update reader set next_due_at = (select max(muted_until) from topic) where subscriber_id = ?", reader);
        assertThat(why(reader, fresh).step()).isEqualTo(Step.AFTER);
        clock.standAt(noon.plus(java.time.Duration.ofDays(9)));
        assertThat(why(reader, fresh).step()).isEqualTo(Step.AFTER);
        assertThat(why(reader, paper).step()).isEqualTo(Step.TOPIC_MUTED);
        topicsOfReaders.endMute(reader, firstTopic(reader));
        assertThat(why(reader, paper).step()).isEqualTo(Step.BEFORE_WATERMARK);
    }

    @Test
    void who_has_not_confirmed_is_told_so() {
        var reader = house.reader("ti:alpha");
        house.update("update subscriber set status = 'PENDING' where id = ?", reader);
        house.update("delete from reader where subscriber_id = ?", reader);

        assertThat(why(reader, house.news("alpha")).step()).isEqualTo(Step.PENDING);
    }

    @Test
    void what_a_digest_decided_stays_decided_when_the_reader_leaves() {
        var reader = house.reader("ti:alpha");
        var beta = house.news("beta");
        plan(day);
        subscriptions.become(reader, Status.UNSUBSCRIBED);

        assertThat(why(reader, beta).step()).isEqualTo(Step.NOT_MATCHED);
    }

    @Test
    void the_clause_that_failed_is_named() {
        var reader = house.reader("ti:alpha AND cat:cs.CV", "(ti:alpha OR ti:gamma) -ti:beta", "ti:gamma OR ti:delta");
        var paper = house.news("alpha beta");
        plan(day);

        var answer = why(reader, paper);

        assertThat(answer.step()).isEqualTo(Step.NOT_MATCHED);
        assertThat(answer.digestId()).isEqualTo(digest(reader, day));
        assertThat(answer.date()).isEqualTo(day);
        assertThat(answer.sentence()).contains("looked at it").contains("None of the 3 topics takes it.");
        assertThat(answer.topics().stream().map(Explanation.Verdict::clauses))
                .containsExactly(List.of("cat:cs.CV"), List.of("NOT ti:beta"), List.of("ti:delta OR ti:gamma"));
        assertThat(answer.topics().get(0).sentence()).isEqualTo("It does not have cat:cs.CV; it is in cs.CL.");
    }

    @Test
    void a_topic_that_is_off_says_so() {
        var reader = house.reader("ti:alpha");
        topics(reader, topic("Off", "ti:alpha", 20, false), topic("On", "ti:beta", 20, true));
        var paper = house.news("alpha");
        plan(day);

        var answer = why(reader, paper);

        assertThat(answer.step()).isEqualTo(Step.TOPIC_OFF);
        assertThat(steps(answer)).containsExactly(Step.TOPIC_OFF, Step.NOT_MATCHED);
    }

    @Test
    void a_topic_switched_on_later_says_so() {
        var reader = house.reader("ti:alpha");
        house.update("update topic set enabled = false where subscriber_id = ?", reader);
        var paper = house.news("alpha");
        var id = house.count("select id from topic where subscriber_id = ?", reader);
        topics(reader, new TopicRequest(id, "On", "ti:alpha", 20, true));

        assertThat(why(reader, paper).step()).isEqualTo(Step.TOPIC_LATER);
        plan(day);
        assertThat(state(reader, day)).isEqualTo("SKIPPED(NOTHING_MATCHED)");
        assertThat(why(reader, paper).step()).isEqualTo(Step.TOPIC_LATER);
    }

    @Test
    void a_topic_added_after_the_digest_does_not_claim_it_was_asked() {
        var reader = house.reader("ti:beta");
        var paper = house.news("alpha");
        plan(day);
        topics(reader, topic("New", "ti:alpha", 20, true));

        assertThat(why(reader, paper).step()).isEqualTo(Step.BEFORE_WATERMARK);
    }

    @Test
    void better_papers_fill_a_topic_or_the_mail() {
        var reader = house.reader("ti:alpha");
        topics(reader, topic("Alpha", "ti:alpha", 2, true));
        var first = house.listed(paper("alpha", 9, arxiv(number())));
        var second = house.listed(paper("alpha", 5, arxiv(number())));
        var third = house.listed(paper("alpha", 1, arxiv(number())));

        assertThat(why(reader, second).step()).isEqualTo(Step.CHOSEN_NEXT);
        assertThat(why(reader, third).step()).isEqualTo(Step.BELOW_CAP);
        plan(day);
        var answer = why(reader, third);

        assertThat(papers(reader, day)).containsExactly(first, second);
        assertThat(answer.step()).isEqualTo(Step.BELOW_CAP);
        assertThat(answer.sentence()).contains("It ranks 3 of 3, and the topic takes 2.");
        assertThat(answer.topics().get(0).scoreParts()).matches("ti:alpha \\d\\.\\d \\+ votes 0\\.2 \\+ newness 0\\.5");
        assertThat(why(reader, first).topics().get(0).scoreParts()).contains(" + votes 0.6 + ");

        subscriptions.change(reader, new Settings(Settings.DEFAULT.cadence(), Locale.ENGLISH, 1));
        var small = house.reader("ti:alpha");
        subscriptions.change(small, new Settings(Settings.DEFAULT.cadence(), Locale.ENGLISH, 1));
        plan(day, small);
        assertThat(why(small, second).step()).isEqualTo(Step.BELOW_CAP);
        assertThat(why(small, second).sentence()).contains("the mail was full with 1");
    }

    @Test
    void a_paper_of_a_digest_is_explained_by_it() {
        var reader = house.reader("ti:alpha", "ti:beta OR cat:cs.CL", "ti:gamma");
        var paper = house.news("alpha");
        plan(day);

        var planned = why(reader, paper);
        assertThat(planned.step()).isEqualTo(Step.CHOSEN);
        assertThat(planned.digestId()).isEqualTo(digest(reader, day));
        assertThat(steps(planned)).containsExactly(Step.CHOSEN, Step.CHOSEN, Step.NOT_MATCHED);
        assertThat(planned.topics().get(1).clauses()).containsExactly("cat:cs.CL");
        assertThat(planned.topics().get(0).scoreParts()).contains("ti:alpha ").endsWith(" + newness 0.5");
        assertThat(planned.topics().get(1).scoreParts()).isEqualTo("newness 0.5");
        assertThat(planned.topics().get(2).score()).isNull();

        send(reader, day);
        assertThat(why(reader, paper).step()).isEqualTo(Step.SENT);
        become(reader, day, "UNKNOWN");
        assertThat(why(reader, paper).sentence()).contains("not heard");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FAILED", "EXPIRED"})
    void what_did_not_arrive_comes_with_the_next_digest(String state) {
        var reader = house.reader("ti:alpha");
        var paper = house.news("alpha");
        plan(day);
        become(reader, day, state);

        var answer = why(reader, paper);

        assertThat(answer.step()).isEqualTo(Step.CHOSEN_NEXT);
        assertThat(answer.sentence()).contains("did not arrive");
        assertThat(answer.digestId()).isEqualTo(digest(reader, day));
        plan(day.plusDays(1));
        assertThat(papers(reader, day.plusDays(1))).containsExactly(paper);
    }

    @Test
    void what_came_in_after_the_last_planning_comes_with_the_next_digest() {
        var reader = house.reader("ti:alpha");
        house.news("alpha");
        plan(day);
        var late = house.news("alpha");

        var answer = why(reader, late);

        assertThat(answer.step()).isEqualTo(Step.AFTER);
        assertThat(answer.date()).isEqualTo(dueDate(reader));
        assertThat(answer.sentence()).contains("07:00 (UTC)");
        assertThat(why(reader, house.news("beta")).step()).isEqualTo(Step.NOT_MATCHED);
    }

    @Test
    void a_paper_that_turned_out_to_be_one_that_was_sent_says_so() {
        var reader = house.reader("ti:alpha");
        var id = number();
        var older = house.listed(paper("alpha", 0, arxiv(id)));
        plan(day);
        var younger = house.listed(paper("alpha again", 0, doi(id)), paper("alpha", 0, doi(id), arxiv(id)));
        assertThat(why(reader, younger).step()).isEqualTo(Step.TWIN);
        send(reader, day);

        assertThat(why(reader, older).step()).isEqualTo(Step.SENT);
        assertThat(why(reader, younger).step()).isEqualTo(Step.ALREADY_SENT);
        assertThat(why(reader, younger).sentence())
                .contains(house.text("select public_id from paper where id = ?", older));
    }

    @Test
    void a_filter_on_signals_is_asked_again_when_a_paper_is_touched() {
        var reader = house.reader("ti:alpha upvotes:>=10");
        var id = number();
        var paper = house.listed(paper("alpha", 3, arxiv(id)));
        plan(day);
        assertThat(why(reader, paper).topics().get(0).sentence())
                .isEqualTo("It does not have upvotes:>=10; it has 3 votes.");

        house.listed(paper("alpha", 12, arxiv(id)));

        assertThat(why(reader, paper).step()).isIn(Step.CHOSEN_NEXT, Step.AFTER);
        plan(day.plusDays(1));
        assertThat(why(reader, paper).step()).isEqualTo(Step.CHOSEN);
    }

    /** Random readers and papers: what is said before a planning is what it does, and what is said after it is what it did. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void explanations_and_plannings_agree(int seed) {
        var random = new Random(seed);
        var words = List.of("alpha", "beta", "gamma");
        var filters = List.of(
                "ti:alpha",
                "ti:beta OR ti:gamma",
                "ti:alpha -ti:beta",
                "cat:cs.CL",
                "ti:gamma upvotes:>=5",
                "ti:delta");
        var readers = new ArrayList<Long>();
        for (int i = 0; i < 4; i++) {
            var reader = house.reader("ti:alpha");
            var settings = new Settings(
                    new Cadence(ZoneOffset.UTC, 7, Cadence.EVERY_DAY), Locale.ENGLISH, 1 + random.nextInt(6));
            subscriptions.change(reader, settings);
            var topics = random.ints(1 + random.nextInt(3), 0, filters.size())
                    .mapToObj(f ->
                            topic("T" + f + number(), filters.get(f), 1 + random.nextInt(3), random.nextInt(5) > 0))
                    .toArray(TopicRequest[]::new);
            topics(reader, topics);
            readers.add(reader);
        }
        var papers = new ArrayList<Long>();
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 5; i++) {
                var id = number();
                var title = words.get(random.nextInt(3)) + " " + words.get(random.nextInt(3));
                papers.add(house.listed(paper(title, random.nextInt(12), arxiv(id))));
                if (random.nextInt(4) == 0) {
                    papers.add(house.listed(
                            paper(title + " again", random.nextInt(12), doi(id)), paper(title, 0, doi(id), arxiv(id))));
                }
            }
            var date = day.plusDays(round);
            for (var reader : readers) {
                var said = papers.stream().map(paper -> why(reader, paper)).toList();
                plan(date, reader);
                for (int i = 0; i < papers.size(); i++) {
                    var held = papers(reader, date).contains(papers.get(i));
                    var before = said.get(i);
                    assertThat(before.step() == Step.CHOSEN_NEXT || before.step() == Step.AFTER)
                            .as("seed %d, round %d, before: %s", seed, round, before)
                            .isEqualTo(held);
                    var after = why(reader, papers.get(i));
                    assertThat(after.step() == Step.CHOSEN)
                            .as("after: %s", after)
                            .isEqualTo(held);
                    if (!held && !before.step().inDigest()) {
                        assertThat(after.step()).as("%s then %s", before, after).isEqualTo(before.step());
                    }
                }
                if (random.nextBoolean() && !papers(reader, date).isEmpty()) {
                    send(reader, date);
                } else if (!papers(reader, date).isEmpty()) {
                    become(reader, date, "FAILED");
                }
            }
        }
    }
}
