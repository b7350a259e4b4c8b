package dev.paperboy.source;

import dev.paperboy.paper.NewsRule;
import dev.paperboy.source.calendar.ArxivCalendar;
import dev.paperboy.source.fetch.Limits;
import dev.paperboy.source.fetch.Request;
import dev.paperboy.source.format.ArxivFeedPage;
import dev.paperboy.source.format.ArxivRss;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * arXiv's announcement of the day, by the feeds of a few classes each: what is new, listed across, replaced. The feeds show one
 * day only; what was missed comes with {@link ArxivRecords}.
 *
 * @see <a href="https://info.arxiv.org/help/rss.html">arXiv's RSS feeds</a>
 */
@ApplicationScoped
class ArxivFeeds implements PaperSource, SourceProvider {

    static final String NAME = "arxiv-rss";

    /** Feeds are cut at so many entries, and it is the new ones that fall off. */
    private static final int FULL = 2_000;

    private final Arxiv arxiv;
    private final SourcesConfig config;
    private final ArxivCalendar calendar;
    private final ArxivRss format;

    ArxivFeeds(Arxiv arxiv, SourcesConfig config, ArxivCalendar calendar, ArxivRss format) {
        this.arxiv = arxiv;
        this.config = config;
        this.calendar = calendar;
        this.format = format;
    }

    @Override
    public List<PaperSource> sources() {
        return arxiv.isOn() ? List.of(this) : List.of();
    }

    @Override
    public int rank() {
        return 1;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "arXiv, the announcement of the day";
    }

    @Override
    public String publisher() {
        return Arxiv.PUBLISHER;
    }

    @Override
    public List<HarvestWindow> windows(Progress progress, Instant now, boolean asked) {
        var today = calendar.today(now);
        var lacking = calendar.has(today) && !progress.reached(today);
        return asked || lacking ? List.of(HarvestWindow.of(today, NewsRule.ALL)) : List.of();
    }

    @Override
    public Harvested fetch(HarvestWindow window, Progress progress, Intake intake) {
        var day = window.to();
        var groups = FeedGroups.of(arxiv.categories());
        var full = new ArrayList<String>();
        var changed = false;
        // Those stored before a failure are not asked for again: their "not changed" could not be told from
        // yesterday's.
        for (int at = done(progress, day); at < groups.size(); at++) {
            var page = new Reading<ArxivFeedPage>(format::page);
            var isNew =
                    intake.take(request(groups.get(at)), page, window.news()).isPresent();
            var shows = page.page().map(ArxivFeedPage::day).orElse(null);
            var before = isNew ? shows != null && shows.isBefore(day) : !progress.reached(day);
            if (before) {
                return calendar.has(day)
                        ? Harvested.notYet("The feeds do not show " + day + " yet.")
                        : Harvested.nothing(silence(day), null);
            }
            changed |= isNew;
            if (page.page().filter(read -> read.entries() >= FULL).isPresent()) {
                full.add(groups.get(at));
            }
            intake.leftAt(day + " " + (at + 1));
        }
        return changed || !progress.reached(day)
                ? result(day, intake.counts(), full)
                : Harvested.unchanged("The feeds of " + day + " did not change.", day);
    }

    private Harvested result(LocalDate day, Counts counts, List<String> full) {
        if (counts.received() == 0) {
            return Harvested.nothing(calendar.has(day) ? "arXiv's list of " + day + " is empty." : silence(day), day);
        }
        var cut = full.isEmpty()
                ? ""
                : " The feeds of " + String.join(" and ", full)
                        + " are full; what they left out comes with the records.";
        return Harvested.fetched("The announcement of " + day + " is in." + cut, day);
    }

    private String silence(LocalDate day) {
        return calendar.paused(day)
                ? "arXiv announced nothing for " + day + ": it pauses for a holiday."
                : "arXiv announced nothing for " + day + ": it rests on Friday and Saturday evenings.";
    }

    private static int done(Progress progress, LocalDate day) {
        var place = progress.place();
        return place == null || !place.startsWith(day + " ")
                ? 0
                : Integer.parseInt(place.substring(place.indexOf(' ') + 1));
    }

    private Request request(String group) {
        URI endpoint = Addresses.endpoint(config.arxiv().rssUrl(), "/rss");
        return new Request(
                Addresses.below(endpoint, group),
                arxiv.queue(),
                Limits.USUAL,
                "application/rss+xml, application/xml;q=0.9, text/xml;q=0.8");
    }
}
