package dev.paperboy.edition;

import static dev.paperboy.edition.EditionReport.State.CANCELLED;
import static dev.paperboy.edition.EditionReport.State.DONE;
import static dev.paperboy.edition.EditionReport.State.PAUSED;
import static dev.paperboy.edition.EditionReport.State.PLANNING;
import static dev.paperboy.edition.EditionReport.State.SENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.source.TestSources;
import dev.paperboy.subscriber.Cadence;
import dev.paperboy.subscriber.Settings;
import dev.paperboy.testing.House;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When readers are planned by the clock, and what an edition says of itself, on whatever database. */
abstract class DueContract extends EditionContract {

    @Inject
    TestSources sources;

    private static final List<String> REASONS =
            List.of("NOTHING_MATCHED", "SUPERSEDED", "CANCELLED", "SUPPRESSED", "UNSUBSCRIBED", "PAUSED", "DELETED");

    private static Settings hour(int hour) {
        return settings(new Cadence(ZoneOffset.UTC, hour, Cadence.EVERY_DAY));
    }

    private static Settings settings(Cadence cadence) {
        return new Settings(cadence, Locale.ENGLISH, 40);
    }

    @Test
    void who_is_due_is_planned_and_due_next_the_day_after() {
        var reader = house.reader("ti:alpha");
        assertThat(dueAt(reader)).isEqualTo(at(day.plusDays(1), 7));
        house.news("alpha");

        assertThat(planByTheClock(at(day.plusDays(1), 7).minusSeconds(1))).isZero();
        assertThat(planByTheClock(at(day.plusDays(1), 7))).isEqualTo(1);

        assertThat(state(reader, day.plusDays(1))).isEqualTo("PLANNED");
        assertThat(dueDate(reader)).isEqualTo(day.plusDays(2));
        assertThat(dueAt(reader)).isEqualTo(at(day.plusDays(2), 7));
        assertThat(planByTheClock(at(day.plusDays(1), 8))).isZero();
    }

    @Test
    void readers_wait_for_the_announcement_that_is_not_in_but_not_for_ever() {
        var reader = house.reader("ti:alpha");
        house.news("alpha");
        sources.arxivOn();
        try {
            var due = at(day.plusDays(1), 7);

            assertThat(planByTheClock(due)).isZero();
            assertThat(planByTheClock(due.plusSeconds(7_199))).isZero();
            assertThat(planByTheClock(due.plusSeconds(7_200))).isEqualTo(1);

            assertThat(house.text(
                            "select t.content from digest d join shared_text t on t.id = d.sentence_id where d.subscriber_id = ?",
                            reader))
                    .isEqualTo(
                            "Chosen out of 1 new paper. arXiv has not announced its papers yet; what is late follows.");
        } finally {
            sources.reset();
        }
    }

    @Test
    void nobody_waits_for_an_announcement_that_is_in() {
        house.reader("ti:alpha");
        house.news("alpha");
        sources.arxivOn();
        house.update(
                "insert into source_state (name, started, reached, failures) values ('arxiv-rss', ?, ?, 0)",
                day,
                day.plusDays(9));
        try {
            assertThat(planByTheClock(at(day.plusDays(1), 7))).isEqualTo(1);
        } finally {
            sources.reset();
        }
    }

    @Test
    void missed_days_fold_into_one_digest_of_the_latest_date_and_no_other_day_gets_an_edition() {
        var reader = house.reader("ti:alpha");
        house.news("alpha");

        planByTheClock(at(day.plusDays(5), 6));

        assertThat(dates(reader)).containsExactly(day.plusDays(4));
        assertThat(house.texts("select edition_date from edition"))
                .containsExactly(day.plusDays(4).toString());
        assertThat(dueAt(reader)).isEqualTo(at(day.plusDays(5), 7));
    }

    @Test
    void the_digest_carries_the_readers_local_date() {
        var east = house.reader(
                House.address("east"),
                settings(new Cadence(ZoneId.of("Pacific/Kiritimati"), 7, Cadence.EVERY_DAY)),
                "ti:alpha");
        var west = house.reader(
                House.address("west"),
                settings(new Cadence(ZoneId.of("Pacific/Pago_Pago"), 7, Cadence.EVERY_DAY)),
                "ti:alpha");

        planByTheClock(at(day, 18));

        assertThat(dates(east)).containsExactly(day.plusDays(1));
        assertThat(dates(west)).containsExactly(day);
    }

    @Test
    void a_reader_who_must_be_left_stays_due_and_no_edition_is_made_for_nobody() {
        var reader = house.reader("ti:alpha");
        house.news("alpha");
        plan(day);
        become(reader, day, "SENDING");
        var due = day.plusDays(1);

        planByTheClock(at(due, 7));

        assertThat(dates(reader)).containsExactly(day);
        assertThat(dueDate(reader)).isEqualTo(due);
        assertThat(house.count("select count(*) from edition where edition_date = ?", due))
                .isZero();
        send(reader, day);
        planByTheClock(at(due, 8));
        assertThat(dates(reader)).containsExactly(day, due);
    }

    @Test
    void the_digest_and_the_next_due_time_are_one_transaction() {
        var reader = house.reader("ti:alpha");
        house.news("alpha");
        plan(day);
        send(reader, day);
        house.update("update digest set papers = ?", new byte[] {9});
        var due = dueAt(reader);

        assertThatThrownBy(() -> planByTheClock(at(day.plusDays(1), 7))).isInstanceOf(RuntimeException.class);

        assertThat(dueAt(reader)).isEqualTo(due);
        assertThat(dates(reader)).containsExactly(day);
        house.update("update digest set papers = ?", new byte[] {1, 0});
        planByTheClock(at(day.plusDays(1), 8));
        assertThat(dates(reader)).containsExactly(day, day.plusDays(1));
    }

    @Test
    void a_trigger_before_the_hour_is_that_days_digest() {
        var reader = house.reader("ti:alpha");
        house.news("alpha");
        clock.standAt(at(day.plusDays(1), 5));

        plan(day.plusDays(1));

        assertThat(dueDate(reader)).isEqualTo(day.plusDays(2));
        assertThat(planByTheClock(at(day.plusDays(1), 8))).isZero();
        assertThat(dates(reader)).containsExactly(day.plusDays(1));
    }

    @Test
    void a_trigger_for_a_day_that_is_over_does_not_take_the_next_digest_away() {
        var reader = house.reader("ti:alpha");
        house.news("alpha");

        plan(day.minusDays(3));

        assertThat(dueDate(reader)).isEqualTo(day.plusDays(1));
        planByTheClock(at(day.plusDays(1), 7));
        assertThat(dates(reader)).containsExactly(day.minusDays(3), day.plusDays(1));
    }

    @Test
    void new_settings_do_not_lose_a_due_that_has_passed() {
        var reader = house.reader("ti:alpha");
        var due = day.plusDays(1);
        clock.standAt(at(due, 8));

        subscriptions.change(reader, hour(20));

        assertThat(dueAt(reader)).isEqualTo(at(due, 7));
        planByTheClock(at(due, 9));
        assertThat(dates(reader)).containsExactly(due);
        assertThat(dueAt(reader)).isEqualTo(at(due.plusDays(1), 20));
    }

    @Test
    void new_settings_move_a_due_that_is_still_to_come() {
        var reader = house.reader("ti:alpha");

        subscriptions.change(reader, hour(15));
        assertThat(dueAt(reader)).isEqualTo(at(day, 15));

        var tomorrow = day.plusDays(1);
        subscriptions.change(reader, settings(new Cadence(ZoneOffset.UTC, 15, Set.of(tomorrow.getDayOfWeek()))));
        assertThat(dueAt(reader)).isEqualTo(at(tomorrow, 15));
        assertThat(dueDate(reader)).isEqualTo(tomorrow);
    }

    @Test
    void a_later_hour_on_the_day_of_a_digest_does_not_bring_a_second_one() {
        var reader = house.reader("ti:alpha");
        house.news("alpha");
        var due = day.plusDays(1);
        planByTheClock(at(due, 7));
        send(reader, due);

        subscriptions.change(reader, hour(20));

        assertThat(dueDate(reader)).isEqualTo(due.plusDays(1));
        planByTheClock(at(due, 21));
        assertThat(dates(reader)).containsExactly(due);
    }

    @Test
    void who_comes_due_for_a_cancelled_date_is_skipped_and_the_place_stays() {
        var reader = house.reader("ti:alpha");
        var paper = house.news("alpha");
        var place = place(reader);
        var due = day.plusDays(1);
        var edition = ask(due).editionId();
        house.update("delete from planning_request");
        house.update("update edition set command = 'CANCELLED' where id = ?", edition);

        planByTheClock(at(due, 7));

        assertThat(state(reader, due)).isEqualTo("SKIPPED(CANCELLED)");
        assertThat(place(reader)).isEqualTo(place);
        planByTheClock(at(due.plusDays(1), 7));
        assertThat(papers(reader, due.plusDays(1))).containsExactly(paper);
    }

    @Test
    void sums_always_balance_and_every_state_has_its_place() {
        for (int i = 0; i < DigestState.values().length + REASONS.size() - 1; i++) {
            house.reader("ti:alpha");
        }
        house.news("alpha");
        var edition = plan(day);
        var ids = house.texts("select id from digest order by id");
        int next = 0;
        for (var state : DigestState.values()) {
            if (state != DigestState.SKIPPED) {
                turn(ids.get(next++), state.name(), null);
            }
        }
        for (var reason : REASONS) {
            turn(ids.get(next++), "SKIPPED", reason);
        }

        var sums = report(edition).sums();

        assertThat(sums).isEqualTo(new EditionReport.Sums(15, 1, 1, 3, 4, 1, 1, 4));
        assertThat(sums.planned())
                .isEqualTo(sums.sent()
                        + sums.failed()
                        + sums.skipped()
                        + sums.suppressed()
                        + sums.unknown()
                        + sums.expired()
                        + sums.pending());
    }

    private void turn(String id, String state, @org.jspecify.annotations.Nullable String reason) {
        house.update(
                "update digest set state = ?, reason = ?, next_try_at = null where id = ?",
                state,
                reason,
                Long.valueOf(id));
    }

    @Test
    void the_state_follows_from_the_rows() {
        var reader = house.reader("ti:alpha");
        house.news("alpha");
        var edition = ask(day).editionId();
        assertThat(report(edition).state()).isEqualTo(PLANNING);

        triggers.finishOpen();
        assertThat(report(edition).state()).isEqualTo(SENDING);
        assertThat(report(edition).finishedAt()).isEmpty();

        become(reader, day, "UNKNOWN");
        house.update("update digest set next_try_at = current_timestamp + interval '1' hour");
        assertThat(report(edition).state()).isEqualTo(SENDING);

        send(reader, day);
        assertThat(report(edition).state()).isEqualTo(DONE);
        assertThat(report(edition).finishedAt()).isPresent();

        house.reader("ti:alpha");
        ask(day);
        assertThat(report(edition).state()).isEqualTo(PLANNING);
        assertThat(report(edition).finishedAt()).isEmpty();
        triggers.finishOpen();

        house.update("update edition set command = 'PAUSED'");
        assertThat(report(edition).state()).isEqualTo(PAUSED);
        assertThat(report(edition).sums().pending()).isEqualTo(1);
        house.update("update edition set command = 'CANCELLED'");
        assertThat(report(edition).state()).isEqualTo(CANCELLED);
    }

    @Test
    void done_goes_back_to_sending_when_later_readers_come_due() {
        var early = house.reader("ti:alpha");
        var late = house.reader(House.address("late"), hour(19), "ti:alpha");
        house.news("alpha");
        var due = day.plusDays(1);
        house.update(
                "update reader set due_date = ?, next_due_at = next_due_at + interval '1' day"
                        + " where next_due_at < ?",
                due,
                at(due, 0).atOffset(ZoneOffset.UTC));
        planByTheClock(at(due, 7).plus(Duration.ofMinutes(1)));
        send(early, due);
        var edition = house.count("select id from edition where edition_date = ?", due);
        assertThat(report(edition).state()).isEqualTo(DONE);

        planByTheClock(at(due, 19));

        assertThat(state(late, due)).isEqualTo("PLANNED");
        assertThat(report(edition).state()).isEqualTo(SENDING);
        assertThat(report(edition).sums().planned()).isEqualTo(2);
    }
}
