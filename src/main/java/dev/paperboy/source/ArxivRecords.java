package dev.paperboy.source;

import dev.paperboy.paper.DocumentFormat;
import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.Listing;
import dev.paperboy.paper.NewsRule;
import dev.paperboy.source.calendar.ArxivCalendar;
import dev.paperboy.source.fetch.Limits;
import dev.paperboy.source.fetch.Request;
import dev.paperboy.source.format.ArxivOai;
import dev.paperboy.source.format.OaiPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All records of arXiv that changed since a day, by OAI-PMH: once for each announcement, after it. Brings what the feeds missed
 * or left out, late changes, and withdrawals.
 *
 * @see <a href="https://info.arxiv.org/help/oa/index.html">arXiv's OAI-PMH</a>
 */
@ApplicationScoped
class ArxivRecords implements PaperSource, SourceProvider {

    static final String NAME = "arxiv-oai";

    private static final int MOST_PAGES = 500;
    private static final String EXPIRED = "badResumptionToken";

    private final Arxiv arxiv;
    private final SourcesConfig config;
    private final ArxivCalendar calendar;
    private final ArxivOai format;

    ArxivRecords(Arxiv arxiv, SourcesConfig config, ArxivCalendar calendar, ArxivOai format) {
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
        return 2;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "arXiv, changed records";
    }

    @Override
    public String publisher() {
        return Arxiv.PUBLISHER;
    }

    /** Both ends overlap with what was read before: records of the boundary day may have come after it was read. */
    @Override
    public List<HarvestWindow> windows(Progress progress, Instant now, boolean asked) {
        var day = calendar.lastAnnounced(now);
        var lacking = !progress.reached(day) && !now.isBefore(calendar.recordedAt(day));
        if (!asked && !lacking) {
            return List.of();
        }
        var today = calendar.today(now);
        var reached = progress.reached() == null ? day : progress.reached();
        var from = reached.minusDays(1).isBefore(Progress.lastMissed(today))
                ? Progress.lastMissed(today)
                : reached.minusDays(1);
        return List.of(new HarvestWindow(from, day, NewsRule.since(progress.newsSince(today))));
    }

    @Override
    public Harvested fetch(HarvestWindow window, Progress progress, Intake intake) {
        var token = progress.place();
        var restarted = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            var read = read(window, token, intake);
            var error = read.error();
            if (error != null && error.code().equals(EXPIRED) && token != null && restarted.isEmpty()) {
                restarted =
                        " The place where the list had been left was not known any more; it was read from its beginning.";
                token = null;
                intake.leftAt("");
                continue;
            }
            if (error != null && !error.isEmptyList()) {
                throw HarvestStoppedException.failed("arXiv answered with an error. " + error.sentence());
            }
            token = read.resumptionToken();
            intake.leftAt(token == null ? "" : token);
            if (token == null) {
                return result(window, intake.counts(), restarted);
            }
        }
        throw HarvestStoppedException.failed("arXiv's list does not end: " + MOST_PAGES + " pages were read.");
    }

    private static Harvested result(HarvestWindow window, Counts counts, String restarted) {
        return counts.received() == 0
                ? Harvested.nothing("No record changed since " + window.from() + "." + restarted, window.to())
                : Harvested.fetched("The records changed since " + window.from() + " are in." + restarted, window.to());
    }

    private OaiPage read(HarvestWindow window, @Nullable String token, Intake intake) {
        var reading = new Reading<OaiPage>((in, out) -> format.page(in, new Wanted(arxiv, out)));
        intake.take(request(window.from(), token), reading, window.news());
        return reading.page().orElseThrow(() -> HarvestStoppedException.failed("arXiv's records did not answer anew."));
    }

    private Request request(LocalDate from, @Nullable String token) {
        URI endpoint = Addresses.endpoint(config.arxiv().oaiUrl(), "/oai");
        var address = token == null
                ? Addresses.with(endpoint, "verb", "ListRecords", "metadataPrefix", "arXiv", "from", from.toString())
                : Addresses.with(endpoint, "verb", "ListRecords", "resumptionToken", token);
        return new Request(address, arxiv.queue(), Limits.PATIENT, "text/xml, application/xml;q=0.9");
    }

    /** Lets only papers of the wanted archives and classes through; what was taken back always. */
    private record Wanted(Arxiv arxiv, DocumentFormat.Sink out) implements DocumentFormat.Sink {

        @Override
        public void listing(Listing listing) {
            if (arxiv.isWanted(listing.categories())) {
                out.listing(listing);
            }
        }

        @Override
        public void withdrawn(Identifier identifier) {
            out.withdrawn(identifier);
        }

        @Override
        public void rejected(String reason) {
            out.rejected(reason);
        }
    }
}
