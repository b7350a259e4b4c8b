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
        if (!calendar.has(today)) {
            return asked ? List.of(HarvestWindow.open(today, NewsRule.ALL)) : List.of();
        }
        return asked || !progress.reached(today) ? List.of(HarvestWindow.of(today, NewsRule.ALL)) : List.of();
    }

    @Override
    public Harvested fetch(HarvestWindow window, Progress progress, Intake intake) {
        var day = window.to();
        var groups = FeedGroups.of(arxiv.categories());
        var left = Left.of(progress, day);
        var full = new ArrayList<String>();
        var changed = false;
        for (int at = left.groups(); at < groups.size(); at++) {
            var page = new Reading<ArxivFeedPage>(format::page);
            // Only of a day that is in can "not changed" be told from yesterday's feed.
            changed |= intake.take(request(groups.get(at), progress.reached(day)), page, window.news())
                    .isPresent();
            var shows = page.page().map(ArxivFeedPage::day).orElse(null);
            if (shows != null && shows.isBefore(day)) {
                return calendar.has(day)
                        ? Harvested.notYet("The feeds do not show " + day + " yet.")
                        : Harvested.nothing(silence(day));
            }
            if (page.page().filter(read -> read.entries() >= FULL).isPresent()) {
                full.add(groups.get(at));
            }
            intake.leftAt(
                    new Left(day, at + 1, left.received() + intake.counts().received()).place());
        }
        return changed || !progress.reached(day)
                ? result(day, left.received() + intake.counts().received(), full)
                : Harvested.unchanged("The feeds of " + day + " did not change.");
    }

    /** How many groups of a day were stored, and how many entries they had, before something went wrong. */
    private record Left(LocalDate day, int groups, int received) {

        static Left of(Progress progress, LocalDate day) {
            var place =
                    progress.place() == null ? new String[0] : progress.place().split(" ", -1);
            return place.length == 3 && place[0].equals(day.toString())
                    ? new Left(day, Integer.parseInt(place[1]), Integer.parseInt(place[2]))
                    : new Left(day, 0, 0);
        }

        String place() {
            return day + " " + groups + " " + received;
        }
    }

    private Harvested result(LocalDate day, int received, List<String> full) {
        if (received == 0) {
            return Harvested.nothing(calendar.has(day) ? "arXiv's list of " + day + " is empty." : silence(day));
        }
        var cut = full.isEmpty()
                ? ""
                : " The feeds of " + String.join(" and ", full)
                        + " are full; what they left out comes with the records.";
        return Harvested.fetched("The announcement of " + day + " is in." + cut);
    }

    private String silence(LocalDate day) {
        return calendar.paused(day)
                ? "arXiv announced nothing for " + day + ": it pauses for a holiday."
                : "arXiv announced nothing for " + day + ": it rests on Friday and Saturday evenings.";
    }

    private Request request(String group, boolean conditional) {
        URI endpoint = Addresses.endpoint(config.arxiv().rssUrl(), "/rss");
        return new Request(
                Addresses.below(endpoint, group),
                arxiv.queue(),
                Limits.USUAL,
                "application/rss+xml, application/xml;q=0.9, text/xml;q=0.8",
                conditional);
    }
}
