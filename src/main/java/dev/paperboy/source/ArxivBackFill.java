package dev.paperboy.source;

import dev.paperboy.source.fetch.Limits;
import dev.paperboy.source.fetch.Request;
import dev.paperboy.source.format.ArxivAtom;
import dev.paperboy.source.format.ArxivFeedPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was submitted in the month before the first start, a day at a time, by the query API: so that filters can be tried out
 * on it. None of it is news.
 *
 * @see <a href="https://info.arxiv.org/help/api/user-manual.html">arXiv's query API</a>
 */
@ApplicationScoped
class ArxivBackFill implements PaperSource, SourceProvider {

    private static final int PAGE = 2_000;
    private static final int MOST = 30_000;
    private static final int TRIES = 3;

    private final Arxiv arxiv;
    private final SourcesConfig config;
    private final ArxivAtom format;

    ArxivBackFill(Arxiv arxiv, SourcesConfig config, ArxivAtom format) {
        this.arxiv = arxiv;
        this.config = config;
        this.format = format;
    }

    @Override
    public List<PaperSource> sources() {
        return arxiv.isOn() ? List.of(this) : List.of();
    }

    @Override
    public int rank() {
        return 4;
    }

    @Override
    public String name() {
        return "arxiv-backfill";
    }

    @Override
    public String title() {
        return "arXiv, the month before the first start";
    }

    @Override
    public String publisher() {
        return Arxiv.PUBLISHER;
    }

    @Override
    public List<HarvestWindow> windows(Progress progress, Instant now, boolean asked) {
        return progress.daysBeforeTheStart();
    }

    @Override
    public Harvested fetch(HarvestWindow window, Progress progress, Intake intake) {
        var day = window.to();
        var all = 1;
        var empty = 0;
        for (int start = 0; start < Math.min(all, MOST); ) {
            var reading = new Reading<ArxivFeedPage>(format::page);
            intake.take(request(day, start), reading, window.news());
            var page = reading.page();
            if (page.isEmpty()) {
                break;
            }
            var total = page.get().totalResults();
            all = total == null ? page.get().entries() : total;
            start += page.get().entries();
            // Later pages are sometimes empty without reason.
            if (page.get().entries() == 0 && start < all && ++empty == TRIES) {
                throw HarvestStoppedException.failed(
                        "arXiv's query API found " + all + " papers and showed " + start + ".");
            }
        }
        return intake.counts().received() == 0
                ? Harvested.nothing("Nothing was submitted on " + day + ".", day)
                : Harvested.fetched("What was submitted on " + day + " is in.", day);
    }

    private Request request(LocalDate day, int start) {
        var basic = day.format(DateTimeFormatter.BASIC_ISO_DATE);
        var days = "submittedDate:[" + basic + "0000 TO " + basic + "2359]";
        URI endpoint = Addresses.endpoint(config.arxiv().apiUrl(), "/api/query");
        var address = Addresses.with(
                endpoint,
                "search_query",
                arxiv.isAllWanted() ? days : "(" + categories() + ") AND " + days,
                "start",
                String.valueOf(start),
                "max_results",
                String.valueOf(PAGE),
                "sortBy",
                "submittedDate",
                "sortOrder",
                "ascending");
        return new Request(address, arxiv.queue(), Limits.PATIENT, "application/atom+xml");
    }

    /** An archive with classes wants the star, and one without understands it. */
    private String categories() {
        return arxiv.categories().stream()
                .map(name -> name.contains(".") ? "cat:" + name : "cat:" + name + " OR cat:" + name + ".*")
                .collect(Collectors.joining(" OR "));
    }
}
