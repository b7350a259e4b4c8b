package dev.paperboy.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.paperboy.paper.Ingest;
import dev.paperboy.paper.Kind;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Papers;
import dev.paperboy.source.fetch.GuardedWeb;
import dev.paperboy.testing.FeedServer;
import dev.paperboy.testing.FeedServer.Reply;
import dev.paperboy.testing.House;
import dev.paperboy.testing.TestClock;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What harvests promise, on whatever database, with upstreams that behave and that do not. */
abstract class HarvestContract {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");
    private static final String RSS = "/rss/cs.CL";

    @Inject
    Harvesting harvesting;

    @Inject
    Harvests harvests;

    @Inject
    SourceStates states;

    @Inject
    TestSources settings;

    @Inject
    Papers papers;

    @Inject
    Sources sources;

    @Inject
    HarvestMetrics metrics;

    @Inject
    Ingest ingest;

    @Inject
    GuardedWeb guardedWeb;

    @Inject
    House house;

    @Inject
    TestClock clock;

    FeedServer server;

    @BeforeEach
    void start_on_a_friday() {
        house.open(true);
        settings.reset();
        server = new FeedServer();
        settings.at(server.base());
        settings.arxivOn("cs.CL");
        at("2026-11-20T12:00:00Z");
    }

    @AfterEach
    void stop() {
        server.close();
        settings.reset();
        house.close();
    }

    private void at(String moment) {
        clock.standAt(Instant.parse(moment));
    }

    /** Runs a source as the clock would, and answers its last row. */
    private Harvest run(String source) {
        harvesting.run(source, false);
        return harvests.last(source).orElseThrow();
    }

    private Harvest ask(String source) {
        harvesting.run(source, true);
        return harvests.last(source).orElseThrow();
    }

    private Paper paper(String id) {
        return papers.byPublicId(id).orElseThrow(() -> new AssertionError("There is no paper " + id));
    }

    private SourceStates.State state(String source) {
        return states.state(source).orElseThrow();
    }

    /** The other side may be asked again at once. */
    void forgive() {
        house.update("update fetch_turn set next_at = current_timestamp - interval '1' second");
        house.update("update source_state set next_try_at = null");
    }

    @Test
    void the_announcement_of_the_day_comes_in_as_news_once() {
        server.serve(
                RSS, Reply.ok(Upstream.feed("2026-11-20", "2611.00001", "2611.00002:cross", "2609.00003:replace")));

        var harvest = run("arxiv-rss");

        assertThat(harvest.outcome()).isEqualTo(Outcome.FETCHED);
        assertThat(harvest.sentence()).isEqualTo("The announcement of 2026-11-20 is in.");
        assertThat(List.of(harvest.received(), harvest.created(), harvest.requests()))
                .containsExactly(3, 3, 1);
        assertThat(harvest.bytes()).isPositive();
        assertThat(paper("2611.00001").seq()).isPositive();
        assertThat(paper("2611.00002").kind()).isEqualTo(Kind.CROSS);
        assertThat(paper("2611.00002").seq()).isPositive();
        assertThat(paper("2609.00003").seq()).isZero();
        assertThat(state("arxiv-rss").progress().reached(FRIDAY)).isTrue();

        run("arxiv-rss");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void what_did_not_change_is_said_to_be_unchanged() {
        server.serve(
                RSS, Reply.ok(Upstream.feed("2026-11-20", "2611.00001")).with("ETag", "\"one\""), Reply.of(304, ""));
        run("arxiv-rss");

        var harvest = ask("arxiv-rss");

        assertThat(harvest.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(harvest.sentence()).isEqualTo("The feeds of 2026-11-20 did not change.");
        assertThat(server.requests().get(1).header("If-None-Match")).isEqualTo("\"one\"");
    }

    @Test
    void a_feed_that_still_shows_the_day_before_is_asked_again_soon() {
        server.serve(RSS, Reply.ok(Upstream.feed("2026-11-19", "2611.00001")));

        var harvest = run("arxiv-rss");

        assertThat(harvest.outcome()).isEqualTo(Outcome.NOT_YET);
        assertThat(harvest.sentence()).isEqualTo("The feeds do not show 2026-11-20 yet.");
        assertThat(state("arxiv-rss").progress().reached()).isNull();
        assertThat(state("arxiv-rss").failures()).isZero();
        assertThat(state("arxiv-rss").nextTryAt()).isBefore(Instant.now().plus(Duration.ofMinutes(20)));
    }

    @Test
    void a_day_that_is_not_in_is_never_asked_for_by_what_changed() {
        at("2026-11-19T12:00:00Z");
        server.serve(RSS, Reply.ok(Upstream.feed("2026-11-19", "2611.00001")).with("ETag", "\"one\""));
        run("arxiv-rss");
        at("2026-11-20T05:01:00Z");

        assertThat(run("arxiv-rss").outcome()).isEqualTo(Outcome.NOT_YET);
        assertThat(state("arxiv-rss").progress().reached()).isEqualTo(FRIDAY.minusDays(1));
        assertThat(server.requests().get(1).header("If-None-Match")).isNull();
    }

    @Test
    void a_weekend_is_quiet_and_says_why() {
        at("2026-11-21T12:00:00Z");
        server.serve(RSS, Reply.ok(Upstream.feed("2026-11-21")));

        harvesting.run("arxiv-rss", false);
        assertThat(server.requests()).isEmpty();

        var harvest = ask("arxiv-rss");
        assertThat(harvest.outcome()).isEqualTo(Outcome.NOTHING);
        assertThat(harvest.sentence())
                .isEqualTo("arXiv announced nothing for 2026-11-21: it rests on Friday and Saturday evenings.");
    }

    @Test
    void a_working_day_without_entries_is_an_empty_announcement() {
        server.serve(RSS, Reply.ok(Upstream.feed("2026-11-20")));

        var harvest = run("arxiv-rss");

        assertThat(harvest.outcome()).isEqualTo(Outcome.NOTHING);
        assertThat(harvest.sentence()).isEqualTo("arXiv's list of 2026-11-20 is empty.");
        assertThat(state("arxiv-rss").progress().reached(FRIDAY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"429, 120", "503, ''", "406, ''", "200, ''"})
    void whoever_wants_to_be_left_alone_is_and_loses_nothing(int status, String retryAfter) {
        var refusal = Reply.of(status, "Rate exceeded.").with("Content-Type", "text/plain");
        server.serve(
                RSS,
                retryAfter.isEmpty() ? refusal : refusal.with("Retry-After", retryAfter),
                Reply.ok(Upstream.feed("2026-11-20", "2611.00001")));

        var harvest = run("arxiv-rss");

        assertThat(harvest.outcome()).isEqualTo(Outcome.THROTTLED);
        assertThat(harvest.sentence()).contains("127.0.0.1").endsWith(".");
        assertThat(harvest.sentence()).contains(status == 200 ? "Rate exceeded" : String.valueOf(status));
        assertThat(state("arxiv-rss").failures()).isEqualTo(1);
        assertThat(state("arxiv-rss").nextTryAt()).isAfter(Instant.now().plusSeconds(30));
        assertThat(state("arxiv-rss").progress().reached()).isNull();

        harvesting.run("arxiv-rss", false);
        assertThat(server.requests()).hasSize(1);
        assertThat(harvests.count()).isEqualTo(1);

        forgive();
        assertThat(run("arxiv-rss").outcome()).isEqualTo(Outcome.FETCHED);
        assertThat(paper("2611.00001").seq()).isPositive();
        assertThat(state("arxiv-rss").failures()).isZero();
        assertThat(state("arxiv-rss").nextTryAt()).isNull();
    }

    @Test
    void a_document_that_breaks_off_is_stored_when_it_comes_whole() {
        var whole = Upstream.feed("2026-11-20", "2611.00001", "2611.00002");
        server.serve(
                RSS,
                Reply.ok(whole.substring(0, whole.length() - 300)),
                Reply.ok(whole).truncated(50),
                Reply.ok(whole));

        var cut = run("arxiv-rss");
        assertThat(cut.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(cut.sentence()).startsWith("What 127.0.0.1 sent could not be read.");
        assertThat(papers.count(null)).isZero();

        forgive();
        assertThat(run("arxiv-rss").outcome()).isEqualTo(Outcome.FAILED);
        assertThat(papers.count(null)).isZero();

        forgive();
        assertThat(run("arxiv-rss").outcome()).isEqualTo(Outcome.FETCHED);
        assertThat(papers.count(null)).isEqualTo(2);
    }

    @Test
    void a_bomb_is_refused_and_harms_nobody() {
        server.serve(RSS, Reply.of(200, new byte[40_000_000]).gzipped());

        var harvest = run("arxiv-rss");

        assertThat(harvest.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(harvest.sentence()).endsWith(".").doesNotContain("Exception");
        assertThat(papers.count(null)).isZero();
    }

    @Test
    void groups_stored_before_a_failure_are_not_asked_for_again() {
        settings.arxivOn("cs.CL", "math");
        server.serve(RSS, Reply.ok(Upstream.feed("2026-11-20", "2611.00001")));
        server.serve("/rss/math", Reply.of(500, "No."), Reply.ok(Upstream.feed("2026-11-20", "2611.00002")));

        assertThat(run("arxiv-rss").outcome()).isEqualTo(Outcome.FAILED);
        forgive();
        assertThat(run("arxiv-rss").outcome()).isEqualTo(Outcome.FETCHED);

        assertThat(server.requests())
                .extracting(FeedServer.Asked::target)
                .containsExactly(RSS, "/rss/math", "/rss/math");
        assertThat(paper("2611.00001").seq()).isPositive();
        assertThat(paper("2611.00002").seq()).isPositive();
        assertThat(state("arxiv-rss").progress().place()).isNull();
    }

    @Test
    void records_come_page_by_page_and_only_what_was_announced_lately_is_news() {
        server.serve(
                "/oai",
                Reply.ok(Upstream.records(
                        "verb%3DListRecords%26skip%3D2",
                        "2611.00001 2026-11-18 2026-11-19", "2301.00002 2023-01-03 2026-11-19")),
                Reply.ok(Upstream.records("", "2611.00003 2026-11-18 2026-11-19")));

        var harvest = run("arxiv-oai");

        assertThat(harvest.outcome()).isEqualTo(Outcome.FETCHED);
        assertThat(harvest.requests()).isEqualTo(2);
        assertThat(server.requests().get(0).target())
                .isEqualTo("/oai?verb=ListRecords&metadataPrefix=arXiv&from=2026-11-18");
        assertThat(server.requests().get(1).target())
                .isEqualTo("/oai?verb=ListRecords&resumptionToken=verb%253DListRecords%2526skip%253D2");
        assertThat(paper("2611.00001").seq()).isPositive();
        assertThat(paper("2611.00003").seq()).isPositive();
        assertThat(paper("2301.00002").seq()).isZero();
        assertThat(state("arxiv-oai").progress().reached(FRIDAY)).isTrue();
    }

    @Test
    void a_list_left_in_the_middle_goes_on_there() {
        server.serve(
                "/oai",
                Reply.ok(Upstream.records("second", "2611.00001 2026-11-18 2026-11-19")),
                Reply.of(500, "No."),
                Reply.ok(Upstream.records("", "2611.00002 2026-11-18 2026-11-19")));

        assertThat(run("arxiv-oai").outcome()).isEqualTo(Outcome.FAILED);
        assertThat(state("arxiv-oai").progress().reached()).isNull();
        assertThat(paper("2611.00001")).isNotNull();

        forgive();
        assertThat(run("arxiv-oai").outcome()).isEqualTo(Outcome.FETCHED);
        assertThat(server.requests().get(2).target()).endsWith("resumptionToken=second");
        assertThat(paper("2611.00002").seq()).isPositive();
    }

    @Test
    void a_place_where_it_fails_again_is_left_for_the_beginning() {
        server.serve(
                "/oai",
                Reply.ok(Upstream.records("second", "2611.00001 2026-11-18 2026-11-19")),
                Reply.of(500, "No."),
                Reply.of(500, "No."),
                Reply.ok(Upstream.records("", "2611.00001 2026-11-18 2026-11-19")));

        run("arxiv-oai");
        forgive();
        run("arxiv-oai");
        forgive();

        assertThat(run("arxiv-oai").outcome()).isEqualTo(Outcome.FETCHED);
        assertThat(server.requests().get(2).target()).endsWith("resumptionToken=second");
        assertThat(server.requests().get(3).target()).contains("from=2026-11-18");
    }

    @Test
    void this_evenings_announcement_is_not_looked_for_in_the_records_before_the_night() {
        at("2026-11-20T02:00:00Z");
        server.serve("/oai", Reply.ok(Upstream.records("", "2611.00001 2026-11-18 2026-11-19")));

        assertThat(ask("arxiv-oai").to()).isEqualTo("2026-11-19");
        assertThat(state("arxiv-oai").progress().reached(FRIDAY)).isFalse();
    }

    @Test
    void a_place_that_expired_is_left_for_the_beginning() {
        server.serve(
                "/oai",
                Reply.ok(Upstream.records("second", "2611.00001 2026-11-18 2026-11-19")),
                Reply.ok(Upstream.oaiError("badResumptionToken")),
                Reply.ok(Upstream.records("", "2611.00001 2026-11-18 2026-11-19", "2611.00002 2026-11-18 2026-11-19")));

        var harvest = run("arxiv-oai");

        assertThat(harvest.outcome()).isEqualTo(Outcome.FETCHED);
        assertThat(harvest.sentence()).contains("not known any more; it was read from its beginning");
        assertThat(server.requests().get(2).target()).contains("from=2026-11-18");
        assertThat(paper("2611.00002").seq()).isPositive();
    }

    @Test
    void no_changed_record_is_no_failure_but_another_error_is() {
        server.serve("/oai", Reply.ok(Upstream.oaiError("noRecordsMatch")), Reply.ok(Upstream.oaiError("badArgument")));

        var quiet = run("arxiv-oai");
        assertThat(quiet.outcome()).isEqualTo(Outcome.NOTHING);
        assertThat(quiet.sentence()).isEqualTo("No record changed since 2026-11-18.");

        var wrong = ask("arxiv-oai");
        assertThat(wrong.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(wrong.sentence()).startsWith("arXiv answered with an error.");
    }

    @Test
    void what_arxiv_deleted_is_marked_and_what_nobody_wants_is_left_out() {
        server.serve(RSS, Reply.ok(Upstream.feed("2026-11-20", "2611.00001")));
        run("arxiv-rss");
        settings.arxivOn("hep-th");
        server.serve(
                "/oai",
                Reply.ok(Upstream.deleted("2611.00001")
                        .replace("</ListRecords>", "<resumptionToken>x</resumptionToken></ListRecords>")),
                Reply.ok(Upstream.records("", "2611.00002 2026-11-18 2026-11-19")));

        run("arxiv-oai");

        assertThat(paper("2611.00001").withdrawn()).isTrue();
        assertThat(papers.byPublicId("2611.00002")).isEmpty();
    }

    @Test
    void days_missed_by_the_feeds_come_with_the_records() {
        at("2026-11-12T12:00:00Z");
        server.serve("/oai", Reply.ok(Upstream.oaiError("noRecordsMatch")));
        run("arxiv-oai");
        at("2026-11-20T12:00:00Z");
        server.serve("/oai", Reply.ok(Upstream.records("", "2611.00001 2026-11-12 2026-11-13")));

        var harvest = run("arxiv-oai");

        assertThat(harvest.from()).isEqualTo("2026-11-11");
        assertThat(paper("2611.00001").seq()).isPositive();
    }

    @Test
    void nothing_is_made_up_for_after_two_weeks() {
        at("2026-10-02T12:00:00Z");
        server.serve("/oai", Reply.ok(Upstream.oaiError("noRecordsMatch")));
        run("arxiv-oai");
        at("2026-11-20T12:00:00Z");

        assertThat(run("arxiv-oai").from()).isEqualTo("2026-11-06");
    }

    @Test
    void lists_of_hugging_face_are_read_today_and_yesterday_and_votes_follow() {
        settings.huggingFaceOn();
        quietLists();
        server.serve(
                "/api/daily_papers?date=2026-11-20&limit=100&p=0",
                Reply.ok(Upstream.list("2026-11-20", "2611.00001:5")),
                Reply.ok(Upstream.list("2026-11-20", "2611.00001:9")));
        server.serve(
                "/api/daily_papers?date=2026-11-19&limit=100&p=0",
                Reply.ok(Upstream.list("2026-11-19", "2611.00002:3")));

        run("huggingface");
        var before = paper("2611.00001");
        at("2026-11-20T13:00:00Z");
        run("huggingface");

        assertThat(paper("2611.00001").signals().upvotes()).isEqualTo(9);
        assertThat(paper("2611.00001").seq()).isEqualTo(before.seq()).isPositive();
        assertThat(paper("2611.00001").touchedSeq()).isGreaterThan(before.seq());
        assertThat(paper("2611.00002").seq()).isPositive();
        assertThat(lately(10).stream().filter(harvest -> harvest.source().equals("huggingface")))
                .extracting(Harvest::to)
                .containsExactly(FRIDAY, FRIDAY.minusDays(1), FRIDAY, FRIDAY.minusDays(1));
    }

    private List<Harvest> lately(int count) {
        return harvests.page(0, count);
    }

    /** Every day has its list, and it is empty; arXiv is off. */
    private void quietLists() {
        settings.arxivOff();
        server.serve("/api/daily_papers", Reply.ok("[]"));
        house.update(
                "insert into source_state (name, started, reached, failures) values ('huggingface', ?, ?, 0)",
                LocalDate.parse("2026-10-01"),
                FRIDAY.minusDays(1));
    }

    @Test
    void the_month_before_the_first_start_is_filled_in_without_being_news() {
        settings.huggingFaceOn();
        server.serve(
                "/api/daily_papers?date=2026-11-19&limit=100&p=0", Reply.ok(Upstream.list("2026-11-19", "2611.00001")));
        house.update(
                "insert into source_state (name, started, reached, failures) values ('huggingface-backfill', ?, ?, 0)",
                FRIDAY,
                FRIDAY.minusDays(2));

        run("huggingface-backfill");
        assertThat(paper("2611.00001").seq()).isZero();
        harvesting.run("huggingface-backfill", false);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void lists_of_days_that_were_missed_are_read_later_as_news() {
        settings.huggingFaceOn();
        quietLists();
        at("2026-11-24T12:00:00Z");
        server.serve(
                "/api/daily_papers?date=2026-11-21&limit=100&p=0", Reply.ok(Upstream.list("2026-11-21", "2611.00001")));

        run("huggingface");

        assertThat(paper("2611.00001").seq()).isPositive();
        assertThat(server.requests().stream().filter(asked -> asked.target().startsWith("/api/daily_papers")))
                .hasSize(5);
        assertThat(lately(1).get(0).outcome()).isEqualTo(Outcome.NOTHING);
        assertThat(lately(1).get(0).sentence()).isEqualTo("Nothing is listed for 2026-11-24.");
    }

    @Test
    void further_pages_of_a_list_are_read() {
        settings.huggingFaceOn();
        quietLists();
        server.serve(
                "/api/daily_papers?date=2026-11-20&limit=100&p=0",
                Reply.ok(Upstream.list("2026-11-20", "2611.00001"))
                        .with("Link", "<https://huggingface.co/api/daily_papers?p=1>; rel=\"next\""));
        server.serve(
                "/api/daily_papers?date=2026-11-20&limit=100&p=1", Reply.ok(Upstream.list("2026-11-20", "2611.00002")));

        run("huggingface");

        assertThat(paper("2611.00002").seq()).isPositive();
        assertThat(lately(1).get(0).requests()).isEqualTo(2);
    }

    @Test
    void a_day_that_has_not_begun_there_is_not_yet_and_no_failure() {
        settings.huggingFaceOn();
        quietLists();
        server.serve(
                "/api/daily_papers?date=2026-11-20&limit=100&p=0",
                Reply.of(400, "{\"error\":\"date is in the future\"}"));

        var harvest = run("huggingface");

        assertThat(harvest.outcome()).isEqualTo(Outcome.NOT_YET);
        assertThat(harvest.sentence()).isEqualTo("Hugging Face does not have 2026-11-20 yet.");
        assertThat(state("huggingface").failures()).isZero();
        assertThat(state("huggingface").progress().reached()).isEqualTo(FRIDAY.minusDays(1));
    }

    @Test
    void days_before_the_first_start_are_asked_for_one_by_one_and_are_no_news() {
        house.update(
                "insert into source_state (name, started, reached, failures) values ('arxiv-backfill', ?, ?, 0)",
                FRIDAY,
                FRIDAY.minusDays(2));
        server.serve(
                "/api/query",
                Reply.ok(Upstream.answer(2, "2611.00001")),
                Reply.ok(Upstream.answer(2)),
                Reply.ok(Upstream.answer(2, "2611.00002")));

        var harvest = run("arxiv-backfill");

        assertThat(harvest.outcome()).isEqualTo(Outcome.FETCHED);
        assertThat(harvest.to()).isEqualTo(FRIDAY.minusDays(1));
        assertThat(server.requests().get(0).target())
                .contains("submittedDate%3A%5B202611190000+TO+202611192359%5D")
                .contains("cat%3Acs.CL");
        assertThat(paper("2611.00001").seq()).isZero();
        assertThat(paper("2611.00002").seq()).isZero();

        harvesting.run("arxiv-backfill", false);
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void papers_that_hugging_face_told_of_get_what_arxiv_says_of_them_before_they_are_news() {
        settings.huggingFaceOn();
        quietLists();
        settings.arxivOn("cs.CL");
        server.serve(
                "/api/daily_papers?date=2026-11-20&limit=100&p=0", Reply.ok(Upstream.list("2026-11-20", "2611.00001")));
        server.serve("/api/query", Reply.ok(Upstream.answer(1, "2611.00001")));

        run("huggingface");

        var paper = paper("2611.00001");
        assertThat(paper.title()).isEqualTo("Invented answer 2611.00001");
        assertThat(paper.categories()).containsExactly("cs.CL");
        assertThat(paper.sources()).containsExactly("arxiv", "hf");
        assertThat(paper.seq()).isEqualTo(paper.changedSeq());
        assertThat(lately(1).get(0).created()).isEqualTo(1);
    }

    @Test
    void papers_wait_for_arxivs_word_while_their_day_lasts_and_no_longer() {
        settings.huggingFaceOn();
        quietLists();
        settings.arxivOn("cs.CL");
        server.serve(
                "/api/daily_papers?date=2026-11-20&limit=100&p=0",
                Reply.ok(Upstream.list("2026-11-20", "2611.00001", "2611.00002")));
        server.serve("/api/query", Reply.of(404, "No."));

        run("huggingface");
        assertThat(paper("2611.00001").seq()).isZero();

        server.serve("/api/query", Reply.ok(Upstream.answer(1, "2611.00001")));
        assertThat(run("arxiv-lookup").sentence()).isEqualTo("arXiv knows 1 of 2 papers.");
        run("huggingface");
        assertThat(paper("2611.00001").seq()).isPositive();
        assertThat(paper("2611.00001").categories()).containsExactly("cs.CL");
        assertThat(paper("2611.00002").seq()).isZero();

        at("2026-11-21T01:00:00Z");
        run("huggingface");
        assertThat(paper("2611.00002").seq()).isPositive();
    }

    @Test
    void one_bad_day_keeps_no_later_day_out() {
        settings.huggingFaceOn();
        quietLists();
        at("2026-11-23T12:00:00Z");
        server.serve("/api/daily_papers?date=2026-11-21&limit=100&p=0", Reply.ok("{\"not\":\"a list\"}"));
        server.serve(
                "/api/daily_papers?date=2026-11-22&limit=100&p=0", Reply.ok(Upstream.list("2026-11-22", "2611.00001")));

        run("huggingface");
        assertThat(paper("2611.00001").seq()).isPositive();
        assertThat(state("huggingface").progress().reached()).isEqualTo(FRIDAY);
        assertThat(state("huggingface").failures()).isEqualTo(1);

        server.serve(
                "/api/daily_papers?date=2026-11-21&limit=100&p=0", Reply.ok(Upstream.list("2026-11-21", "2611.00002")));
        forgive();
        run("huggingface");
        assertThat(paper("2611.00002").seq()).isPositive();
        assertThat(state("huggingface").progress().reached()).isEqualTo(LocalDate.parse("2026-11-22"));
        assertThat(state("huggingface").failures()).isZero();
    }

    @Test
    void a_day_counts_as_in_when_it_was_read_after_its_end() {
        settings.huggingFaceOn();
        quietLists();
        run("huggingface");
        assertThat(state("huggingface").progress().reached()).isEqualTo(FRIDAY.minusDays(1));

        at("2026-11-24T12:00:00Z");
        server.serve(
                "/api/daily_papers?date=2026-11-20&limit=100&p=0", Reply.ok(Upstream.list("2026-11-20", "2611.00001")));
        run("huggingface");
        assertThat(paper("2611.00001").seq()).isPositive();
    }

    @Test
    void what_a_feed_lists_at_first_is_no_news_and_what_comes_lately_is() {
        settings.feed("A Lab's Notes", "/notes.xml");
        server.serve(
                "/notes.xml",
                Reply.ok(Upstream.blog("first 2026-11-20", "old 2026-09-01")),
                Reply.ok(Upstream.blog(
                        "second 2026-11-18", "backdated 2026-09-02", "first 2026-11-20", "old 2026-09-01")),
                Reply.of(304, ""));

        assertThat(run("feed:a-lab-s-notes").created()).isEqualTo(2);
        assertThat(house.texts("select title from paper where seq is not null")).isEmpty();

        run("feed:a-lab-s-notes");
        assertThat(house.texts("select title from paper where seq is not null order by title"))
                .containsExactly("Note second");
        assertThat(house.texts("select distinct sources from paper")).containsExactly("a-lab-s-notes");
    }

    @Test
    void a_feed_under_a_new_name_is_a_new_feed_and_its_archive_no_news() {
        settings.feed("lab", "/notes.xml");
        server.serve("/notes.xml", Reply.ok(Upstream.blog("one 2026-11-20")).with("ETag", "\"one\""));
        run("feed:lab");
        settings.feed("our lab", "/notes.xml");

        assertThat(run("feed:our-lab").outcome()).isEqualTo(Outcome.FETCHED);
        assertThat(server.requests().get(1).header("If-None-Match")).isNull();
        run("feed:our-lab");
        assertThat(house.texts("select title from paper where seq is not null")).isEmpty();
    }

    @Test
    void an_item_that_names_two_papers_does_not_make_them_one() {
        server.serve(RSS, Reply.ok(Upstream.feed("2026-11-20", "2611.00001", "2611.00002")));
        run("arxiv-rss");
        settings.feed("lab", "/notes.xml");
        server.serve(
                "/notes.xml",
                Reply.ok(Upstream.blog("x 2026-11-20")
                        .replace("<guid>x</guid>", "<guid>https://arxiv.org/abs/2611.00001</guid>")
                        .replace(
                                "<link>https://lab.example.org/x</link>",
                                "<link>https://arxiv.org/abs/2611.00002</link>")));

        run("feed:lab");

        assertThat(paper("2611.00002").sameAs()).isZero();
        assertThat(paper("2611.00001").sameAs()).isZero();
    }

    @Test
    void a_feed_that_floods_is_left_alone_until_tomorrow() {
        settings.feed("lab", "/notes.xml");
        house.update(
                "insert into harvest (source, from_day, to_day, started_at, millis, requests, bytes, received, created, updated,"
                        + " rejected, outcome, sentence) values ('feed:lab', ?, ?, ?, 1, 1, 1, 5000, 5000, 0, 0, 'FETCHED', '')",
                FRIDAY,
                FRIDAY,
                Instant.parse("2026-11-20T01:00:00Z").atOffset(ZoneOffset.UTC));

        var harvest = ask("feed:lab");

        assertThat(harvest.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(harvest.sentence()).contains("left alone until tomorrow");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void a_file_is_read_when_it_changed() throws IOException {
        var file = Files.createTempFile("papers", ".jsonl");
        settings.file("shelf", file);
        var line =
                "{\"id\":\"2611.00001\",\"title\":\"One\",\"authors\":[],\"categories\":[],\"abstract\":\"\",\"listed\":\"2026-11-20\"}\n";
        Files.writeString(file, line);

        assertThat(run("file:shelf").outcome()).isEqualTo(Outcome.FETCHED);
        run("file:shelf");
        assertThat(harvests.count()).isEqualTo(1);

        Files.writeString(file, line + line.replace("00001", "00002"));
        assertThat(run("file:shelf").created()).isEqualTo(1);
        Files.delete(file);
        assertThat(run("file:shelf").sentence()).startsWith("There is no file ");
    }

    @Test
    void posts_of_biorxiv_are_read_to_the_last_page() {
        settings.biorxivOn();
        house.update(
                "insert into source_state (name, started, reached, failures) values ('biorxiv', ?, ?, 0)",
                LocalDate.parse("2026-10-01"),
                FRIDAY.minusDays(1));
        server.serve(
                "/details/biorxiv/2026-11-19/2026-11-20/0", Reply.ok(Upstream.posts(2, "10.1101/2026.11.19.000001")));
        server.serve(
                "/details/biorxiv/2026-11-19/2026-11-20/1", Reply.ok(Upstream.posts(2, "10.1101/2026.11.19.000002")));

        var harvest = run("biorxiv");

        assertThat(harvest.created()).isEqualTo(2);
        assertThat(paper("10.1101/2026.11.19.000002").seq()).isPositive();
        assertThat(paper("10.1101/2026.11.19.000002").categories()).containsExactly("biorxiv.cell-biology");
    }

    @Test
    void a_source_is_fetched_by_one_at_a_time() {
        server.serve(RSS, Reply.ok(Upstream.feed("2026-11-20", "2611.00001")).delayed(Duration.ofSeconds(3)));

        var one = CompletableFuture.runAsync(() -> harvesting.run("arxiv-rss", true));
        await().atMost(Duration.ofSeconds(20)).until(() -> !server.requests().isEmpty());
        harvesting.run("arxiv-rss", true);
        assertThat(harvests.count()).isZero();
        one.join();

        assertThat(server.requests()).hasSize(1);
        assertThat(harvests.count()).isEqualTo(1);
        assertThat(state("arxiv-rss").claimed()).isFalse();
    }

    @Test
    void what_a_dead_node_had_claimed_is_fetched_by_another() {
        assertThat(states.claim("arxiv-rss", FRIDAY, true)).isPresent();
        harvesting.run("arxiv-rss", false);
        assertThat(harvests.count()).isZero();

        assertThat(states.dueAgain()).isEmpty();
        house.update("update source_state set claimed_until = current_timestamp - interval '1' second");
        assertThat(states.dueAgain()).containsExactly("arxiv-rss");
        server.serve(RSS, Reply.ok(Upstream.feed("2026-11-20", "2611.00001")));
        assertThat(run("arxiv-rss").outcome()).isEqualTo(Outcome.FETCHED);
    }

    @Test
    void sources_that_failed_are_due_again_in_their_time() {
        server.serve(RSS, Reply.of(500, "No."));
        run("arxiv-rss");
        assertThat(states.dueAgain()).isEmpty();

        house.update("update source_state set next_try_at = current_timestamp - interval '1' second");
        assertThat(states.dueAgain()).containsExactly("arxiv-rss");
    }

    @Test
    void everything_may_be_asked_for_at_once() {
        settings.huggingFaceOn();
        quietLists();
        settings.arxivOn("cs.CL");
        for (var filled : List.of("huggingface-backfill", "arxiv-backfill")) {
            house.update(
                    "insert into source_state (name, started, reached, failures) values (?, ?, ?, 0)",
                    filled,
                    FRIDAY,
                    FRIDAY);
        }
        server.serve("/oai", Reply.ok(Upstream.oaiError("noRecordsMatch")));
        server.serve(RSS, Reply.ok(Upstream.feed("2026-11-20", "2611.00001")));

        assertThat(harvesting.startAll(true))
                .containsExactlyInAnyOrder(
                        "arxiv-rss",
                        "arxiv-oai",
                        "arxiv-lookup",
                        "arxiv-backfill",
                        "huggingface",
                        "huggingface-backfill");

        await().atMost(Duration.ofSeconds(10))
                .until(() -> papers.byPublicId("2611.00001").isPresent());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> states.all().values().stream().noneMatch(SourceStates.State::claimed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:%d/secret", "http://169.254.169.254/latest/meta-data"})
    void a_redirect_into_a_private_network_is_refused_and_said(String target) {
        var host = "feeds.example.org";
        var guarded = new Harvesting(
                sources, states, new Harvester(states, harvests, metrics, guardedWeb.reaching(host), ingest, clock));
        settings.feed("lab", "http://" + host + ":" + server.port() + "/notes.xml");
        server.serve(
                "/notes.xml",
                Reply.redirect(302, target.formatted(server.port())),
                Reply.ok(Upstream.blog("one 2026-11-20")));
        server.serve("/secret", Reply.ok(Upstream.blog("secret 2026-11-20")));

        guarded.run("feed:lab", false);

        var harvest = harvests.last("feed:lab").orElseThrow();
        assertThat(harvest.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(harvest.sentence()).contains("is a private address and is not fetched.");
        assertThat(server.requests()).extracting(FeedServer.Asked::target).containsExactly("/notes.xml");

        forgive();
        guarded.run("feed:lab", false);
        assertThat(house.texts("select title from paper")).containsExactly("Note one");
    }
}
