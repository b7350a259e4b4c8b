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
import java.util.stream.Stream;

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
        var last = calendar.lastAnnounced(now);
        // What is announced this evening is not in the records before the night.
        var day = now.isBefore(calendar.recordedAt(last)) ? calendar.before(last) : last;
        if (!asked && progress.reached(day)) {
            return List.of();
        }
        var today = calendar.today(now);
        var reached = progress.reached() == null ? progress.started().minusDays(1) : progress.reached();
        var from =
                Stream.of(reached, day).min(LocalDate::compareTo).orElseThrow().minusDays(1);
        return List.of(new HarvestWindow(
                from.isBefore(Progress.lastMissed(today)) ? Progress.lastMissed(today) : from,
                day,
                NewsRule.since(progress.newsSince(today)),
                day));
    }

    @Override
    public Harvested fetch(HarvestWindow window, Progress progress, Intake intake) {
        var place = Place.of(progress, window.from());
        var restarted = "";
        var records = 0;
        for (int page = 0; page < MOST_PAGES; page++) {
            var read = read(window, place, intake);
            var error = read.error();
            if (error != null && error.code().equals(EXPIRED) && place.isInside() && restarted.isEmpty()) {
                restarted =
                        " The place where the list had been left was not known any more; it was read from its beginning.";
                place = Place.beginning(window.from());
                continue;
            }
            if (error != null && !error.isEmptyList()) {
                intake.leftAt("");
                throw HarvestStoppedException.failed("arXiv answered with an error. " + error.sentence());
            }
            records += read.records();
            var next = read.resumptionToken();
            if (next == null) {
                return result(window, records, restarted);
            }
            place = new Place(window.from(), next);
            intake.leftAt(place.text());
        }
        throw HarvestStoppedException.failed("arXiv's list does not end: " + MOST_PAGES + " pages were read.");
    }

    /** Where the list of a window was left; the token is "" at its beginning. */
    private record Place(LocalDate from, String token) {

        private static final int LONGEST = 1_900;

        static Place beginning(LocalDate from) {
            return new Place(from, "");
        }

        /** A place in the list of another window is none. */
        static Place of(Progress progress, LocalDate from) {
            var text = progress.place() == null ? "" : progress.place();
            return text.startsWith(from + " ")
                    ? new Place(from, text.substring(text.indexOf(' ') + 1))
                    : beginning(from);
        }

        boolean isInside() {
            return !token.isEmpty();
        }

        /** Too long to be kept is kept as the beginning. */
        String text() {
            return token.length() > LONGEST ? "" : from + " " + token;
        }
    }

    private static Harvested result(HarvestWindow window, int records, String restarted) {
        return records == 0
                ? Harvested.nothing("No record changed since " + window.from() + "." + restarted)
                : Harvested.fetched("The records changed since " + window.from() + " are in." + restarted);
    }

    /** A place at which it fails as soon as it is taken up again is left for the beginning. */
    private OaiPage read(HarvestWindow window, Place place, Intake intake) {
        try {
            return intake.page(request(place), (in, out) -> format.page(in, new Wanted(arxiv, out)), window.news());
        } catch (HarvestStoppedException e) {
            if (place.isInside()
                    && e.outcome() == Outcome.FAILED
                    && intake.counts().requests() == 1) {
                intake.leftAt("");
            }
            throw e;
        }
    }

    private Request request(Place place) {
        URI endpoint = Addresses.endpoint(config.arxiv().oaiUrl(), "/oai");
        var address = place.isInside()
                ? Addresses.with(endpoint, "verb", "ListRecords", "resumptionToken", place.token())
                : Addresses.with(
                        endpoint,
                        "verb",
                        "ListRecords",
                        "metadataPrefix",
                        "arXiv",
                        "from",
                        place.from().toString());
        return new Request(address, arxiv.queue(), Limits.PATIENT, "text/xml, application/xml;q=0.9", false);
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
