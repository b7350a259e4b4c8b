package dev.paperboy.paper;

import static dev.paperboy.paper.Listings.DAY;
import static dev.paperboy.paper.Listings.arxiv;
import static dev.paperboy.paper.Listings.document;
import static dev.paperboy.paper.Listings.file;
import static dev.paperboy.paper.Listings.hf;
import static dev.paperboy.paper.Listings.many;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What storing documents promises, on whatever database. */
abstract class IngestContract {

    @Inject
    Ingest ingest;

    @Inject
    Papers papers;

    @Inject
    NewsCounter counter;

    @Inject
    AgroalDataSource dataSource;

    private Path empty;

    @BeforeEach
    void start_without_papers() throws IOException, SQLException {
        empty = Files.createTempFile("document", null);
        empty.toFile().deleteOnExit();
        clear();
    }

    private void clear() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from paper_identifier");
            statement.executeUpdate("update paper set same_as = null");
            statement.executeUpdate("delete from paper");
        }
    }

    private IngestReport news(Listing... listings) {
        return ingest.run(document(listings), empty, NewsRule.ALL);
    }

    private IngestReport old(Listing... listings) {
        return ingest.run(document(listings), empty, NewsRule.NONE);
    }

    private Paper paper(String id) {
        return papers.byPublicId(id).orElseThrow();
    }

    @Test
    void new_papers_get_seqs_in_document_order() {
        var before = counter.committed();
        var report = news(arxiv("2603.00002v1", "Second id"), arxiv("2603.00001", "First id"));

        assertThat(report).isEqualTo(new IngestReport(2, 2, 0, List.of()));
        assertThat(paper("2603.00002").seq()).isEqualTo(before + 1);
        assertThat(paper("2603.00001").seq()).isEqualTo(before + 2);
        assertThat(counter.committed()).isEqualTo(before + 2);
        var paper = paper("arXiv:2603.00001v7");
        assertThat(paper.changedSeq()).isEqualTo(before + 2);
        assertThat(paper.touchedSeq()).isZero();
        assertThat(paper.seqAt()).isNotNull();
        assertThat(paper.authors()).containsExactly(new Author("Ada", "Lovelace"));
        assertThat(paper.categories()).containsExactly("cs.CL", "cs.AI");
        assertThat(paper.identifiers()).containsExactly(new Identifier("arxiv", "2603.00001"));
        assertThat(paper.comment()).isEqualTo("10 pages");
    }

    @Test
    void the_same_document_again_changes_nothing_and_draws_nothing() {
        var listings = new Listing[] {
            arxiv("2603.00001", "One"), hf("2603.00002", "Two", 3), arxiv("2602.00003", "Three", Kind.REPLACE, DAY)
        };
        news(listings);
        var before = counter.committed();
        var known = papers.page(null, 0, 10);

        assertThat(news(listings)).isEqualTo(new IngestReport(3, 0, 0, List.of()));
        assertThat(counter.committed()).isEqualTo(before);
        assertThat(papers.page(null, 0, 10)).isEqualTo(known);
    }

    @Test
    void two_documents_merge_to_the_same_paper_in_either_order() throws SQLException {
        news(arxiv("2603.00001", "By arXiv"));
        news(hf("2603.00001", "By the Hub", 5));
        var one = content(paper("2603.00001"));
        clear();
        news(hf("2603.00001", "By the Hub", 5));
        news(arxiv("2603.00001", "By arXiv"));

        assertThat(content(paper("2603.00001"))).isEqualTo(one);
        assertThat(one.title()).isEqualTo("By arXiv");
        assertThat(one.organization()).isEqualTo("Analytical Engines");
        assertThat(one.announced()).isEqualTo(DAY);
        assertThat(one.sources()).containsExactly("arxiv", "hf");
        assertThat(one.signals().upvotes()).isEqualTo(5);
    }

    private static Content content(Paper paper) {
        return new Content(
                TextRank.ORIGIN,
                paper.title(),
                paper.abstractText(),
                paper.authors(),
                paper.categories(),
                paper.organization(),
                paper.announced(),
                true,
                paper.kind(),
                paper.replaced(),
                null,
                paper.sources(),
                paper.signals(),
                paper.comment(),
                paper.withdrawn());
    }

    @Test
    void a_changed_signal_touches_a_paper_and_leaves_its_seq() {
        news(hf("2603.00001", "One", 3), hf("2603.00002", "Two", 3));
        var before = paper("2603.00001");
        var report = news(hf("2603.00001", "One", 4), hf("2603.00002", "Two", 9));

        assertThat(report.updated()).isEqualTo(2);
        assertThat(paper("2603.00001").seq()).isEqualTo(before.seq());
        assertThat(paper("2603.00001").touchedSeq()).isEqualTo(counter.committed() - 1);
        assertThat(paper("2603.00002").touchedSeq()).isEqualTo(counter.committed());
        assertThat(paper("2603.00001").changedSeq()).isEqualTo(counter.committed());
    }

    @Test
    void a_second_source_touches_but_other_wording_only_changes() {
        news(arxiv("2603.00001", "One"));
        news(arxiv("2603.00001", "One, reworded"));
        assertThat(paper("2603.00001").touchedSeq()).isZero();
        assertThat(paper("2603.00001").changedSeq()).isEqualTo(counter.committed());

        news(hf("2603.00001", "One", 0));
        assertThat(paper("2603.00001").touchedSeq()).isEqualTo(counter.committed());
    }

    @Test
    void a_replacement_alone_gets_no_seq_but_is_touched() {
        news(arxiv("2501.00001", "Old", Kind.REPLACE, DAY));

        assertThat(paper("2501.00001").seq()).isZero();
        assertThat(paper("2501.00001").touchedSeq()).isEqualTo(counter.committed());
        assertThat(paper("2501.00001").kinds()).containsExactly(Kind.REPLACE);
    }

    @Test
    void each_later_replacement_touches_a_paper_that_stays_new() {
        news(arxiv("2603.00001", "One"));
        news(arxiv("2603.00001", "One", Kind.REPLACE, DAY.plusDays(1)));
        var first = paper("2603.00001").touchedSeq();
        news(arxiv("2603.00001", "One", Kind.REPLACE, DAY.plusDays(2)));

        assertThat(first).isPositive();
        assertThat(paper("2603.00001").touchedSeq()).isGreaterThan(first);
        assertThat(paper("2603.00001").kinds()).containsExactly(Kind.NEW, Kind.REPLACE);
        assertThat(paper("2603.00001").seq()).isLessThan(first);
    }

    @Test
    void a_paper_stored_without_news_gets_its_seq_once_when_news_lists_it() {
        old(arxiv("2603.00001", "One"));
        assertThat(paper("2603.00001").seq()).isZero();
        assertThat(paper("2603.00001").touchedSeq()).isZero();
        assertThat(paper("2603.00001").changedSeq()).isEqualTo(counter.committed());

        assertThat(news(hf("2603.00001", "One", 3)).updated()).isEqualTo(1);
        var seq = paper("2603.00001").seq();
        assertThat(seq).isEqualTo(counter.committed());
        assertThat(paper("2603.00001").touchedSeq()).isZero();

        news(arxiv("2603.00001", "Once more", Kind.CROSS, DAY));
        assertThat(paper("2603.00001").seq()).isEqualTo(seq);
    }

    @Test
    void a_paper_listed_twice_by_one_document_is_one_paper_with_one_seq() {
        var before = counter.committed();
        var report = news(hf("2603.00001v1", "One", 3), arxiv("2603.00001v2", "One"));

        assertThat(report).isEqualTo(new IngestReport(2, 1, 0, List.of()));
        assertThat(paper("2603.00001").seq()).isEqualTo(before + 1);
        assertThat(counter.committed()).isEqualTo(before + 1);
    }

    @Test
    void a_paper_listed_again_in_a_later_chunk_is_one_paper_with_one_seq() {
        var listings = new ArrayList<>(many("2604", 1_100));
        listings.add(hf("2604.00000", "First again", 7));
        var before = counter.committed();
        var report = ingest.run(document(listings), empty, NewsRule.ALL);

        assertThat(report).isEqualTo(new IngestReport(1_101, 1_100, 0, List.of()));
        assertThat(counter.committed()).isEqualTo(before + 1_100);
        assertThat(paper("2604.00000").seq()).isEqualTo(before + 1);
        assertThat(paper("2604.00000").signals().upvotes()).isEqualTo(7);
        assertThat(paper("2604.01099").seq()).isEqualTo(before + 1_100);
    }

    private static Listing.Builder origin(String id, int version, String title) {
        return Listing.of(List.of(Identifier.arxiv(id).orElseThrow()), "arxiv", TextRank.ORIGIN)
                .title(title)
                .version(version)
                .announced(DAY);
    }

    @Test
    void the_newest_version_has_the_say_in_whatever_order_they_come() {
        news(origin("2603.00001", 3, "Third").build());
        news(origin("2603.00001", 1, "First").build());
        news(origin("2603.00002", 1, "First").build());
        news(origin("2603.00002", 3, "Third").build());

        assertThat(paper("2603.00001").title()).isEqualTo("Third");
        assertThat(paper("2603.00002").title()).isEqualTo("Third");
    }

    @Test
    void a_withdrawal_stays_until_a_newer_version_takes_it_back() {
        news(origin("2603.00001", 2, "One").withdrawn(true).build());
        news(arxiv("2603.00001", "One"));
        assertThat(paper("2603.00001").withdrawn()).isTrue();

        news(origin("2603.00001", 1, "One").build());
        assertThat(paper("2603.00001").withdrawn()).isTrue();

        news(origin("2603.00001", 3, "One").build());
        news(origin("2603.00001", 2, "One").withdrawn(true).build());
        assertThat(paper("2603.00001").withdrawn()).isFalse();
    }

    @Test
    void a_document_may_say_nothing_but_that_a_paper_was_taken_back() {
        news(arxiv("2603.00001", "One"), arxiv("2603.00002", "Two"));
        var before = counter.committed();
        DocumentFormat gone = (in, out) -> {
            out.withdrawn(Identifier.arxiv("2603.00001").orElseThrow());
            out.withdrawn(Identifier.arxiv("2603.09999").orElseThrow());
        };

        assertThat(ingest.run(gone, empty, NewsRule.ALL)).isEqualTo(new IngestReport(2, 0, 1, List.of()));
        assertThat(paper("2603.00001").withdrawn()).isTrue();
        assertThat(paper("2603.00001").changedSeq()).isGreaterThan(before);
        assertThat(paper("2603.00001").touchedSeq()).isZero();
        assertThat(paper("2603.00002").withdrawn()).isFalse();
        assertThat(papers.byPublicId("2603.09999")).isEmpty();
        assertThat(ingest.run(gone, empty, NewsRule.ALL).updated()).isZero();
    }

    @Test
    void a_day_that_was_told_wins_over_one_that_was_worked_out() throws SQLException {
        var told = origin("2603.00001", 1, "One").build();
        var early = origin("2603.00001", 1, "One")
                .probablyAnnounced(DAY.minusDays(3))
                .build();
        news(told, early);
        assertThat(paper("2603.00001").announced()).isEqualTo(DAY);
        clear();
        news(early);
        assertThat(paper("2603.00001").announced()).isEqualTo(DAY.minusDays(3));
        news(told);
        assertThat(paper("2603.00001").announced()).isEqualTo(DAY);
        news(origin("2603.00001", 1, "One").announced(DAY.minusDays(1)).build());
        assertThat(paper("2603.00001").announced()).isEqualTo(DAY.minusDays(1));
    }

    @Test
    void only_what_was_announced_since_a_day_is_news() {
        var rule = NewsRule.since(DAY);
        var late = origin("2603.00001", 1, "Late").announced(DAY).build();
        var old = origin("2603.00002", 1, "Old").announced(DAY.minusDays(1)).build();
        ingest.run(document(late, old), empty, rule);

        assertThat(paper("2603.00001").seq()).isPositive();
        assertThat(paper("2603.00002").seq()).isZero();
        assertThat(paper("2603.00002").touchedSeq()).isZero();

        ingest.run(
                document(origin("2603.00002", 1, "Old")
                        .probablyAnnounced(DAY.plusDays(1))
                        .build()),
                empty,
                rule);
        assertThat(paper("2603.00002").seq()).isZero();
    }

    @Test
    void the_code_that_authors_point_to_counts_until_somebody_tells_of_another() {
        news(origin("2603.00001", 1, "One")
                .abstractText("Code: https://github.com/ada/notes. See ada.github.io/notes/ for more.")
                .build());
        assertThat(paper("2603.00001").signals())
                .isEqualTo(new Signals(null, null, "https://github.com/ada/notes", "https://ada.github.io/notes/"));

        news(hf("2603.00001", "One", 3));
        assertThat(paper("2603.00001").signals().code()).isEqualTo("https://github.com/ada/engine");
    }

    @Test
    void names_keep_the_form_that_tells_the_family_name() {
        news(arxiv("2603.00001", "One"));
        news(origin("2603.00001", 1, "One")
                .authors(List.of(new Author(null, "Ada Lovelace")))
                .build());

        assertThat(paper("2603.00001").authors()).containsExactly(new Author("Ada", "Lovelace"));
    }

    @Test
    void papers_found_to_be_one_point_at_the_oldest() {
        var arxiv = Identifier.arxiv("2603.00001").orElseThrow();
        var doi = Identifier.doi("10.1000/abc").orElseThrow();
        var own = Identifier.guid("file", "abc");
        news(file("By DOI", doi));
        news(arxiv("2603.00001", "By arXiv"));
        news(file("By its own id", own));
        news(file("The last two are one", own, arxiv));
        assertThat(paper("abc").sameAs()).isEqualTo(paper("2603.00001").id());

        news(file("And the first as well", arxiv, doi));
        var root = paper("10.1000/abc");
        assertThat(root.sameAs()).isZero();
        assertThat(paper("2603.00001").sameAs()).isEqualTo(root.id());
        assertThat(paper("abc").sameAs()).isEqualTo(root.id());
        assertThat(paper("abc").changedSeq()).isEqualTo(counter.committed());
        assertThat(paper("https://doi.org/10.1000/ABC")).isEqualTo(root);
        assertThat(papers.count(null)).isEqualTo(1);

        var before = counter.committed();
        news(file("And the first as well", arxiv, doi));
        assertThat(counter.committed()).isEqualTo(before);
    }

    @Test
    void papers_linked_by_the_document_that_stores_them_point_at_the_first() {
        var arxiv = Identifier.arxiv("2603.00001").orElseThrow();
        var doi = Identifier.doi("10.1000/abc").orElseThrow();
        news(file("One", arxiv), file("Two", doi), file("Both", doi, arxiv));

        assertThat(paper("10.1000/abc").sameAs()).isEqualTo(paper("2603.00001").id());
    }

    @Test
    void a_document_that_breaks_off_leaves_nothing() {
        var before = counter.committed();
        DocumentFormat broken = (in, out) -> {
            many("2605", 700).forEach(out::listing);
            throw new UnreadableDocumentException("The document breaks off.");
        };

        assertThatThrownBy(() -> ingest.run(broken, empty, NewsRule.ALL))
                .isInstanceOf(UnreadableDocumentException.class);
        assertThat(papers.count(null)).isZero();
        assertThat(counter.committed()).isEqualTo(before);
    }

    @Test
    void rejected_elements_are_told_with_their_place() {
        DocumentFormat format = (in, out) -> {
            out.listing(arxiv("2603.00001", "One"));
            out.rejected("has no title");
            out.listing(arxiv("2603.00002", "Two"));
        };
        var report = ingest.run(format, empty, NewsRule.ALL);

        assertThat(report).isEqualTo(new IngestReport(3, 2, 0, List.of(new IngestReport.Rejection(1, "has no title"))));
    }

    @Test
    void who_commits_later_gets_seqs_above_what_was_read_before() throws Exception {
        var listed = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var slow = new Listings.Slow(many("2606", 600), listed, go);
        var first = CompletableFuture.supplyAsync(() -> ingest.run(slow, empty, NewsRule.ALL));
        assertThat(listed.await(20, TimeUnit.SECONDS)).isTrue();

        news(arxiv("2603.00001", "Overtakes"));
        var planned = counter.committed();
        assertThat(paper("2603.00001").seq()).isEqualTo(planned);
        assertThat(papers.byPublicId("2606.00000")).isEmpty();
        go.countDown();

        assertThat(first.get(20, TimeUnit.SECONDS).created()).isEqualTo(600);
        assertThat(papers.page(DAY, 0, 1_000)).hasSize(601).allSatisfy(paper -> {
            if (!paper.publicId().equals("2603.00001")) {
                assertThat(paper.seq()).isGreaterThan(planned);
            }
        });
    }

    @Test
    void the_same_document_twice_at_once_makes_no_duplicate_and_no_failure() throws Exception {
        var listed = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var slow = new Listings.Slow(many("2607", 600), listed, go);
        var before = counter.committed();
        var first = CompletableFuture.supplyAsync(() -> ingest.run(slow, empty, NewsRule.ALL));
        assertThat(listed.await(20, TimeUnit.SECONDS)).isTrue();
        var second = CompletableFuture.supplyAsync(() -> ingest.run(document(many("2607", 600)), empty, NewsRule.ALL));
        Thread.sleep(300);
        go.countDown();

        assertThat(first.get(30, TimeUnit.SECONDS).created()
                        + second.get(30, TimeUnit.SECONDS).created())
                .isEqualTo(600);
        assertThat(papers.count(null)).isEqualTo(600);
        assertThat(counter.committed()).isEqualTo(before + 600);
    }

    @Test
    void documents_that_list_the_same_papers_in_opposite_order_both_get_through() throws Exception {
        var forwards = many("2608", 400);
        var backwards = new ArrayList<>(forwards);
        Collections.reverse(backwards);
        var one = CompletableFuture.supplyAsync(() -> ingest.run(document(forwards), empty, NewsRule.ALL));
        var other = CompletableFuture.supplyAsync(() -> ingest.run(document(backwards), empty, NewsRule.ALL));

        assertThat(one.get(60, TimeUnit.SECONDS).created()
                        + other.get(60, TimeUnit.SECONDS).created())
                .isEqualTo(400);
        assertThat(papers.count(null)).isEqualTo(400);
    }

    @Test
    void changed_papers_are_read_page_by_page_without_a_gap() {
        var start = counter.committed();
        ingest.run(document(many("2609", 25)), empty, NewsRule.ALL);
        news(hf("2609.00003", "Touched", 4));
        var first = papers.changedSince(start, 0, 20);
        var last = first.get(19);
        var rest = papers.changedSince(last.changedSeq(), last.id(), 20);

        assertThat(first).hasSize(20);
        assertThat(rest).hasSize(5);
        assertThat(rest.get(4).publicId()).isEqualTo("2609.00003");
        assertThat(papers.byIds(List.of(last.id(), -1L))).containsExactly(last);
    }

    @Test
    void pages_are_newest_first_and_counted() {
        news(arxiv("2603.00001", "Older"), arxiv("2603.00002", "Newer", Kind.NEW, DAY.plusDays(1)));

        assertThat(papers.page(null, 0, 1)).extracting(Paper::title).containsExactly("Newer");
        assertThat(papers.page(null, 1, 1)).extracting(Paper::title).containsExactly("Older");
        assertThat(papers.page(DAY, 0, 10)).extracting(Paper::title).containsExactly("Older");
        assertThat(papers.count(DAY)).isEqualTo(1);
        assertThat(papers.count(null)).isEqualTo(2);
    }
}
