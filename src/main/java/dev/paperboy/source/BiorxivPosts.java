package dev.paperboy.source;

import dev.paperboy.paper.NewsRule;
import dev.paperboy.source.fetch.Limits;
import dev.paperboy.source.fetch.Request;
import dev.paperboy.source.fetch.Turns;
import dev.paperboy.source.format.Biorxiv;
import dev.paperboy.source.format.BiorxivPage;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What bioRxiv or medRxiv posted between two days. Yesterday is read again: a day's posts come through the day.
 *
 * @see <a href="https://api.biorxiv.org/">bioRxiv's API</a>
 */
final class BiorxivPosts implements PaperSource {

    private static final int MOST_PAGES = 1_000;

    private final String server;
    private final URI url;
    private final Biorxiv format;

    BiorxivPosts(String server, URI url, Biorxiv format) {
        this.server = server;
        this.url = url;
        this.format = format;
    }

    @Override
    public String name() {
        return server;
    }

    @Override
    public String title() {
        return publisher();
    }

    @Override
    public String publisher() {
        return server.equals("medrxiv") ? "medRxiv" : "bioRxiv";
    }

    @Override
    public List<HarvestWindow> windows(Progress progress, Instant now, boolean asked) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return List.of(new HarvestWindow(
                progress.missingOrYesterday(today), today, NewsRule.since(progress.newsSince(today))));
    }

    @Override
    public Harvested fetch(HarvestWindow window, Progress progress, Intake intake) {
        var rows = 0;
        for (int page = 0; page < MOST_PAGES; page++) {
            var reading = new Reading<BiorxivPage>(format::page);
            intake.take(request(window, rows), reading, window.news());
            var read = reading.page();
            if (read.isEmpty()) {
                return Harvested.unchanged("Nothing changed since " + window.from() + ".", window.to());
            }
            rows += read.get().rows();
            var total = read.get().total();
            if (read.get().rows() == 0 || total == null || rows >= total) {
                return rows == 0
                        ? Harvested.nothing("Nothing was posted since " + window.from() + ".", window.to())
                        : Harvested.fetched("What was posted since " + window.from() + " is in.", window.to());
            }
        }
        throw HarvestStoppedException.failed(publisher() + "'s list does not end: " + MOST_PAGES + " pages were read.");
    }

    private Request request(HarvestWindow window, int cursor) {
        var endpoint = Addresses.endpoint(url, "/details");
        var address = Addresses.below(endpoint, server + "/" + window.from() + "/" + window.to() + "/" + cursor);
        return new Request(address, Turns.Queue.of(String.valueOf(url.getHost())), Limits.USUAL, "application/json");
    }
}
