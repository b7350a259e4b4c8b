package dev.paperboy.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.paperboy.schedule.Sweep;
import dev.paperboy.subscriber.Status;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a trigger promises, on whatever database. */
abstract class TriggerContract extends EditionContract {

    @Inject
    Sweep sweep;

    @Test
    void a_date_has_one_edition_however_many_ask_at_once() throws Exception {
        house.reader("ti:alpha");

        var asked = atOnce(() -> ask(day), () -> ask(day), () -> ask(day));

        assertThat(asked.stream().map(TriggerPlanning.Triggered::editionId).distinct())
                .hasSize(1);
        assertThat(house.count("select count(*) from edition")).isEqualTo(1);
        assertThat(ask(day.plusDays(1)).editionId()).isNotEqualTo(asked.get(0).editionId());
    }

    @Test
    void a_trigger_is_committed_before_the_answer_and_a_sweep_finishes_it() {
        var reader = house.reader("ti:alpha");
        house.news("alpha");

        assertThat(ask(day).answer()).isEqualTo(TriggerPlanning.Answer.REQUESTED);
        assertThat(house.count("select count(*) from planning_request where finished_at is null"))
                .isEqualTo(1);
        assertThat(dates(reader)).isEmpty();
        sweep.soon();

        await().until(() -> house.count("select count(*) from planning_request where finished_at is null") == 0);
        assertThat(state(reader, day)).isEqualTo("PLANNED");
    }

    @Test
    void triggered_again_nobody_is_left() {
        var reader = house.reader("ti:alpha");
        house.news("alpha");
        plan(day);

        assertThat(ask(day).answer()).isEqualTo(TriggerPlanning.Answer.NOBODY_LEFT);
        assertThat(house.count("select count(*) from planning_request")).isEqualTo(1);
        assertThat(dates(reader)).containsExactly(day);
    }

    @Test
    void a_trigger_for_named_subscribers_plans_them_alone() {
        var named = house.reader("ti:alpha");
        var other = house.reader("ti:alpha");

        plan(day, named, 0L);

        assertThat(dates(named)).containsExactly(day);
        assertThat(dates(other)).isEmpty();
        assertThat(ask(day, named).answer()).isEqualTo(TriggerPlanning.Answer.NOBODY_LEFT);
        assertThat(triggers(List.of())).isEqualTo(TriggerPlanning.Answer.NOBODY_LEFT);
        assertThat(ask(day).answer()).isEqualTo(TriggerPlanning.Answer.REQUESTED);
    }

    private TriggerPlanning.Answer triggers(List<Long> whom) {
        try {
            return triggers.request(day, Optional.of(whom)).answer();
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_trigger_asks_for_neither_hour_nor_weekday() {
        var reader = house.reader("ti:alpha");

        plan(day.plusDays(9));

        assertThat(dates(reader)).containsExactly(day.plusDays(9));
    }

    @Test
    void a_dry_run_says_what_would_be_and_writes_nothing() throws Exception {
        var reader = house.reader("ti:alpha");
        var idle = house.reader("ti:nothing");
        var paper = house.news("alpha");
        var place = place(reader);

        var dry = triggers.tryOut(day, Optional.empty());

        assertThat(dry.digests()).extracting(DryRun.Digest::subscriberId).containsExactly(reader, idle);
        assertThat(dry.digests().get(0).papers())
                .extracting(ChosenPaper::paperId)
                .containsExactly(paper);
        assertThat(dry.digests().get(1).papers()).isEmpty();
        for (var table : List.of("edition", "digest", "planning_request", "edition_paper")) {
            assertThat(house.count("select count(*) from " + table)).as(table).isZero();
        }
        assertThat(place(reader)).isEqualTo(place);
        assertThat(dueDate(reader)).isEqualTo(day.plusDays(1));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACTIVE")
    void only_active_readers_are_planned(Status status) {
        var reader = house.reader("ti:alpha");
        var active = house.reader("ti:alpha");
        ask(day, reader, active);
        subscriptions.become(reader, status);

        triggers.finishOpen();
        planByTheClock(at(day.plusDays(1), 8));

        assertThat(dates(reader)).isEmpty();
        assertThat(dates(active)).containsExactly(day, day.plusDays(1));
        assertThat(house.count("select count(*) from planning_request where finished_at is null"))
                .isZero();
    }

    @Test
    void a_cancelled_date_is_refused_and_who_was_asked_for_before_is_skipped_without_losing_papers() {
        var reader = house.reader("ti:alpha");
        var paper = house.news("alpha");
        var place = place(reader);
        ask(day);
        house.update("update edition set command = 'CANCELLED'");

        assertThat(ask(day).answer()).isEqualTo(TriggerPlanning.Answer.CANCELLED);
        triggers.finishOpen();

        assertThat(state(reader, day)).isEqualTo("SKIPPED(CANCELLED)");
        assertThat(place(reader)).isEqualTo(place);
        plan(day.plusDays(1));
        assertThat(papers(reader, day.plusDays(1))).containsExactly(paper);
    }

    @Test
    void a_cancelled_date_does_not_supersede_what_waits_for_another() {
        var reader = house.reader("ti:alpha");
        house.news("alpha");
        plan(day);
        ask(day.plusDays(1));
        house.update("update edition set command = 'CANCELLED' where edition_date = ?", day.plusDays(1));

        triggers.finishOpen();

        assertThat(state(reader, day)).isEqualTo("PLANNED");
        assertThat(state(reader, day.plusDays(1))).isEqualTo("SKIPPED(CANCELLED)");
    }

    @Test
    void a_date_that_had_nothing_is_planned_again_only_by_a_trigger_and_only_after_news() {
        var reader = house.reader("ti:alpha");
        house.news("beta");
        plan(day);
        assertThat(state(reader, day)).isEqualTo("SKIPPED(NOTHING_MATCHED)");
        assertThat(ask(day).answer()).isEqualTo(TriggerPlanning.Answer.NOBODY_LEFT);
        var first = digest(reader, day);

        var paper = house.news("alpha");
        house.update("update reader set next_due_at = ?, due_date = ?", noon.atOffset(java.time.ZoneOffset.UTC), day);
        planByTheClock(noon);
        assertThat(state(reader, day)).isEqualTo("SKIPPED(NOTHING_MATCHED)");

        plan(day);
        assertThat(digest(reader, day)).isEqualTo(first);
        assertThat(state(reader, day)).isEqualTo("PLANNED");
        assertThat(papers(reader, day)).containsExactly(paper);
        assertThat(house.text("select settled_at from digest where id = ?", first))
                .isEqualTo("null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLANNED", "RETRY", "CLAIMED"})
    void what_waits_is_superseded_and_its_lease_is_lost(String state) {
        var reader = house.reader("ti:alpha");
        var paper = house.news("alpha");
        plan(day);
        house.update("update digest set state = ?, lease_no = 7", state);

        plan(day.plusDays(1));

        assertThat(state(reader, day)).isEqualTo("SKIPPED(SUPERSEDED)");
        assertThat(house.count("select lease_no from digest where id = ?", digest(reader, day)))
                .isEqualTo(8);
        assertThat(papers(reader, day.plusDays(1))).containsExactly(paper);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SENDING", "UNKNOWN"})
    void a_reader_whose_digest_may_be_on_its_way_is_left_and_the_request_stays_open(String state) {
        var reader = house.reader("ti:alpha");
        var other = house.reader("ti:alpha");
        house.news("alpha");
        plan(day);
        house.update(
                "update digest set state = ?, unheard = 1, next_try_at = current_timestamp + interval '1' hour where id = ?",
                state,
                digest(reader, day));
        var edition = plan(day.plusDays(1));

        assertThat(dates(reader)).containsExactly(day);
        assertThat(state(other, day.plusDays(1))).isEqualTo("PLANNED");
        assertThat(house.count("select count(*) from planning_request where finished_at is null"))
                .isEqualTo(1);

        send(reader, day);
        triggers.finishOpen();
        assertThat(state(reader, day.plusDays(1))).isEqualTo("SKIPPED(NOTHING_MATCHED)");
        assertThat(house.count("select count(*) from planning_request where finished_at is null"))
                .isZero();
        assertThat(report(edition).sums().planned()).isEqualTo(2);
    }

    @Test
    void a_digest_taken_back_unheard_is_not_superseded() {
        var reader = house.reader("ti:alpha");
        house.news("alpha");
        plan(day);
        house.update("update digest set state = 'CLAIMED', unheard = 1");

        plan(day.plusDays(1));

        assertThat(state(reader, day)).isEqualTo("CLAIMED");
        assertThat(dates(reader)).containsExactly(day);
    }

    @Test
    void the_database_refuses_a_second_digest_of_a_subscriber_and_date() {
        house.reader("ti:alpha");
        plan(day);

        assertThatThrownBy(() -> house.update("insert into digest (edition_id, subscriber_id, digest_date, state,"
                        + " from_seq, to_seq, papers, looked_at, over_cap, sentence_id, locale, time_zone, planned_at,"
                        + " lease_no, tries, unheard) select edition_id, subscriber_id, digest_date, 'PLANNED', 0, 0,"
                        + " papers, 0, 0, sentence_id, 'en', 'UTC', planned_at, 0, 0, 0 from digest"))
                .hasCauseInstanceOf(java.sql.SQLException.class);
    }

    @Test
    void two_planners_of_one_request_make_one_digest_each_reader() throws Exception {
        var readers = LongStream.range(0, 60)
                .mapToObj(i -> house.reader("ti:alpha", "ti:beta"))
                .toList();
        house.news("alpha");
        ask(day);

        atOnce(triggers::finishOpen, triggers::finishOpen, triggers::finishOpen);
        triggers.finishOpen();

        assertThat(readers).allSatisfy(reader -> assertThat(dates(reader)).containsExactly(day));
        assertThat(house.count("select count(*) from planning_request where finished_at is null"))
                .isZero();
    }

    @Test
    void the_clock_and_a_trigger_at_once_make_one_digest_each_reader() throws Exception {
        var readers =
                LongStream.range(0, 60).mapToObj(i -> house.reader("ti:alpha")).toList();
        house.news("alpha");
        var due = day.plusDays(1);
        clock.standAt(at(due, 8));
        ask(due);

        atOnce(triggers::finishOpen, () -> byTheClock.run(at(due, 8), Duration.ZERO));
        triggers.finishOpen();
        byTheClock.run(at(due, 8), Duration.ZERO);

        assertThat(readers).allSatisfy(reader -> {
            assertThat(dates(reader)).containsExactly(due);
            assertThat(state(reader, due)).isEqualTo("PLANNED");
            assertThat(dueDate(reader)).isEqualTo(due.plusDays(1));
        });
    }

    @Test
    void one_request_that_cannot_be_finished_does_not_keep_the_others() {
        var stuck = house.reader("ti:alpha");
        var fine = house.reader("ti:alpha");
        house.news("alpha");
        plan(day, stuck);
        send(stuck, day);
        house.update("update digest set papers = ? where subscriber_id = ?", new byte[] {9}, stuck);
        ask(day.plusDays(1), stuck);
        ask(day.plusDays(1), fine);

        triggers.finishOpen();

        assertThat(dates(fine)).containsExactly(day.plusDays(1));
        assertThat(dates(stuck)).containsExactly(day);
    }
}
