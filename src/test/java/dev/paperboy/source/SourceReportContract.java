package dev.paperboy.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.source.SourceReport.Announcement;
import dev.paperboy.testing.FeedServer;
import dev.paperboy.testing.FeedServer.Reply;
import dev.paperboy.testing.House;
import dev.paperboy.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is known of the sources when a silence has to be explained. */
abstract class SourceReportContract {

    /** Friday's announcement was made twelve hours ago. */
    private static final Instant FRIDAY = Instant.parse("2026-11-20T13:00:00Z");

    @Inject
    SourceReports reports;

    @Inject
    ArxivBatch batch;

    @Inject
    Harvesting harvesting;

    @Inject
    TestSources settings;

    @Inject
    House house;

    @Inject
    TestClock clock;

    private FeedServer server;

    @BeforeEach
    void start() {
        house.open(true);
        settings.reset();
        server = new FeedServer();
        settings.at(server.base());
        clock.standAt(FRIDAY);
    }

    @AfterEach
    void stop() {
        server.close();
        settings.reset();
        house.close();
    }

    @Test
    void without_sources_there_is_nothing_to_say() {
        assertThat(reports.at(FRIDAY)).isEqualTo(SourceReport.SILENT);
        assertThat(batch.isAwaited(FRIDAY)).isFalse();
    }

    @Test
    void an_announcement_nobody_fetched_yet_is_awaited_and_late() {
        settings.arxivOn("cs.CL");

        assertThat(batch.isAwaited(FRIDAY)).isTrue();
        assertThat(reports.at(FRIDAY).late()).containsExactly("arXiv");
        assertThat(reports.at(FRIDAY).failing()).isEmpty();
    }

    @Test
    void one_that_cannot_be_fetched_is_a_failure_until_it_can() {
        settings.arxivOn("cs.CL");
        server.serve("/rss/cs.CL", Reply.of(500, "No."), Reply.ok(Upstream.feed("2026-11-20", "2611.00001")));
        harvesting.run("arxiv-rss", false);

        assertThat(reports.at(FRIDAY).failing()).containsExactly("arXiv");
        assertThat(reports.at(FRIDAY).late()).isEmpty();

        house.update("update fetch_turn set next_at = current_timestamp - interval '1' second");
        harvesting.run("arxiv-rss", true);
        assertThat(batch.isAwaited(FRIDAY)).isFalse();
        assertThat(reports.at(FRIDAY)).isEqualTo(SourceReport.SILENT);
    }

    @Test
    void a_weekend_does_not_heal_what_failed_on_friday() {
        settings.arxivOn("cs.CL");
        server.serve("/rss/cs.CL", Reply.of(500, "No."));
        harvesting.run("arxiv-rss", false);
        var saturday = FRIDAY.plus(Duration.ofDays(1));
        clock.standAt(saturday);
        house.update("update source_state set next_try_at = null");
        harvesting.run("arxiv-rss", false);

        assertThat(reports.at(saturday).failing()).containsExactly("arXiv");
    }

    @Test
    void the_records_bring_an_announcement_as_well() {
        settings.arxivOn("cs.CL");
        server.serve("/oai", Reply.ok(Upstream.records("", "2611.00001 2026-11-18 2026-11-19")));
        harvesting.run("arxiv-oai", false);

        assertThat(batch.isAwaited(FRIDAY)).isFalse();
        assertThat(reports.at(FRIDAY).failing()).isEmpty();
    }

    @Test
    void weekends_holidays_and_empty_lists_are_told_apart() {
        settings.arxivOn("cs.CL");
        server.serve("/rss/cs.CL", Reply.ok(Upstream.feed("2026-11-20")));
        harvesting.run("arxiv-rss", false);

        assertThat(reports.at(FRIDAY).announcement()).isEqualTo(Announcement.EMPTY);
        assertThat(reports.at(FRIDAY.plus(Duration.ofDays(1))).announcement()).isEqualTo(Announcement.WEEKEND);
        assertThat(reports.at(Instant.parse("2026-11-27T13:00:00Z")).announcement())
                .isEqualTo(Announcement.HOLIDAY);
        assertThat(reports.at(Instant.parse("2026-11-24T13:00:00Z")).announcement())
                .isEqualTo(Announcement.MADE);
    }

    @Test
    void a_failure_of_an_hour_has_held_nothing_back() {
        settings.feed("lab", "/notes.xml");
        server.serve("/notes.xml", Reply.ok(Upstream.blog("one 2026-11-20")), Reply.of(500, "No."));
        harvesting.run("feed:lab", false);
        harvesting.run("feed:lab", false);
        var now = Instant.now();

        assertThat(reports.at(now).failing()).isEmpty();
        assertThat(reports.at(now.plus(Duration.ofHours(7))).failing()).containsExactly("lab");
    }

    @Test
    void admins_see_how_each_source_stands() {
        settings.arxivOn("cs.CL");
        server.serve("/rss/cs.CL", Reply.of(500, "No."));
        harvesting.run("arxiv-rss", false);

        var status = reports.statuses().get(0);

        assertThat(status.title()).isEqualTo("arXiv, the announcement of the day");
        assertThat(status.failures()).isEqualTo(1);
        assertThat(status.nextTry()).hasValueSatisfying(next -> assertThat(next).isAfter(Instant.now()));
        assertThat(status.lastSuccess()).isEmpty();
        assertThat(status.reached()).isEmpty();
        assertThat(status.last())
                .hasValueSatisfying(last -> assertThat(last.to()).isEqualTo(LocalDate.parse("2026-11-20")));
        assertThat(reports.statuses()).hasSize(4);
    }
}
