package dev.paperboy.source;

import dev.paperboy.paper.DocumentFormat;
import dev.paperboy.paper.NewsRule;
import dev.paperboy.source.fetch.Limits;
import dev.paperboy.source.fetch.Request;
import dev.paperboy.source.fetch.Turns;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** One RSS, Atom or JSON feed that an operator named. What it lists when it is first read is not news; what comes later is. */
final class FeedSource implements PaperSource {

    /** A feed whose titles change with every reading would fill the store. */
    private static final int MOST_A_DAY = 5_000;

    private final SourceName name;
    private final URI url;
    private final DocumentFormat format;
    private final Harvests harvests;

    FeedSource(SourceName name, URI url, DocumentFormat format, Harvests harvests) {
        this.name = name;
        this.url = url;
        this.format = format;
        this.harvests = harvests;
    }

    @Override
    public String name() {
        return "feed:" + name.slug();
    }

    @Override
    public String title() {
        return name.shown() + " (feed)";
    }

    @Override
    public String publisher() {
        return name.shown();
    }

    @Override
    public List<String> followers() {
        return List.of(ArxivLookUp.NAME);
    }

    @Override
    public List<HarvestWindow> windows(Progress progress, Instant now, boolean asked) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return List.of(HarvestWindow.of(today, progress.reached() == null ? NewsRule.NONE : lately(today)));
    }

    /** An archive that comes under new names, after a move of the site, is no news. */
    private static NewsRule lately(LocalDate today) {
        return NewsRule.since(Progress.lastMissed(today)).created();
    }

    @Override
    public Harvested fetch(HarvestWindow window, Progress progress, Intake intake) {
        var today = window.to();
        if (harvests.created(name(), today.atStartOfDay(ZoneOffset.UTC).toInstant()) >= MOST_A_DAY) {
            throw HarvestStoppedException.failedUntil(
                    today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                    "This feed brought more than " + MOST_A_DAY + " papers today; it is left alone until tomorrow.");
        }
        var came = intake.take(request(progress.reached() != null), format, window.news());
        if (came.isEmpty()) {
            return Harvested.unchanged("The feed did not change.");
        }
        return intake.counts().received() == 0
                ? Harvested.nothing("The feed is empty.")
                : Harvested.fetched("The feed is in.");
    }

    private Request request(boolean conditional) {
        return new Request(
                url,
                Turns.Queue.of(String.valueOf(url.getHost())),
                Limits.USUAL,
                "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9,"
                        + " application/json;q=0.8, text/xml;q=0.8, */*;q=0.1",
                conditional);
    }
}
