package dev.paperboy.source;

import dev.paperboy.paper.NewsRule;
import dev.paperboy.paper.Papers;
import dev.paperboy.source.fetch.Limits;
import dev.paperboy.source.fetch.Request;
import dev.paperboy.source.format.ArxivAtom;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.logging.Logger;

/** Papers that others told of first, by their ids: what arXiv itself says of them, their categories above all. */
@ApplicationScoped
class ArxivLookUp implements PaperSource, SourceProvider {

    private static final Logger LOG = Logger.getLogger(ArxivLookUp.class);

    static final String NAME = "arxiv-lookup";

    /** What arXiv does not know of after so many days, it will not. */
    private static final int PATIENCE = 3;

    private static final int MOST = 500;
    private static final int BATCH = 100;

    private final Arxiv arxiv;
    private final SourcesConfig config;
    private final ArxivAtom format;
    private final Papers papers;

    ArxivLookUp(Arxiv arxiv, SourcesConfig config, ArxivAtom format, Papers papers) {
        this.arxiv = arxiv;
        this.config = config;
        this.format = format;
        this.papers = papers;
    }

    @Override
    public List<PaperSource> sources() {
        return arxiv.isOn() ? List.of(this) : List.of();
    }

    @Override
    public int rank() {
        return 3;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "arXiv, papers that others told of";
    }

    @Override
    public String publisher() {
        return Arxiv.PUBLISHER;
    }

    @Override
    public boolean bringsNews() {
        return false;
    }

    @Override
    public List<HarvestWindow> windows(Progress progress, Instant now, boolean asked) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var from = today.minusDays(PATIENCE);
        return lacking(from).isEmpty() ? List.of() : List.of(new HarvestWindow(from, today, NewsRule.NONE, today));
    }

    @Override
    public Harvested fetch(HarvestWindow window, Progress progress, Intake intake) {
        var ids = lacking(window.from());
        bring(ids, intake);
        var found = intake.counts().received();
        return found == 0
                ? Harvested.nothing("arXiv knows none of " + ids.size() + " papers yet.")
                : Harvested.fetched("arXiv knows " + found + " of " + ids.size() + " papers.");
    }

    /** Looks up right now what a list of that day has told of last; what does not work out is left to the next round. */
    void now(LocalDate day, Intake intake) {
        var ids = lacking(day.minusDays(PATIENCE));
        try {
            bring(ids.subList(0, Math.min(BATCH, ids.size())), intake);
        } catch (HarvestStoppedException e) {
            LOG.infof("%d papers could not be looked up at once: %s", ids.size(), e.sentence());
        }
    }

    private void bring(List<String> ids, Intake intake) {
        for (var from = 0; from < ids.size(); from += BATCH) {
            intake.take(request(ids.subList(from, Math.min(from + BATCH, ids.size()))), format, NewsRule.NONE);
        }
    }

    private List<String> lacking(LocalDate since) {
        return papers.withoutOrigin(since.atStartOfDay(ZoneOffset.UTC).toInstant(), MOST);
    }

    private Request request(List<String> ids) {
        var endpoint = Addresses.endpoint(config.arxiv().apiUrl(), "/api/query");
        var address =
                Addresses.with(endpoint, "id_list", String.join(",", ids), "max_results", String.valueOf(ids.size()));
        return new Request(address, arxiv.queue(), Limits.USUAL, "application/atom+xml", false);
    }
}
