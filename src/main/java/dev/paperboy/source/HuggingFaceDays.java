package dev.paperboy.source;

import dev.paperboy.paper.DocumentFormat;
import dev.paperboy.paper.NewsRule;
import dev.paperboy.source.fetch.Limits;
import dev.paperboy.source.fetch.Request;
import dev.paperboy.source.fetch.Turns;
import dev.paperboy.source.format.ImportFormats;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hugging Face's list of one day, page by page. */
@ApplicationScoped
class HuggingFaceDays {

    static final String PUBLISHER = "Hugging Face";

    private static final int PAGE = 100;
    private static final int MOST_PAGES = 10;
    private static final int NO_SUCH_DAY = 400;
    private static final Pattern NEXT = Pattern.compile("rel=\"?next\"?", Pattern.CASE_INSENSITIVE);

    private final SourcesConfig config;
    private final DocumentFormat format;
    private final Arxiv arxiv;
    private final ArxivLookUp lookUp;

    HuggingFaceDays(SourcesConfig config, ImportFormats formats, Arxiv arxiv, ArxivLookUp lookUp) {
        this.config = config;
        this.arxiv = arxiv;
        this.lookUp = lookUp;
        this.format = formats.named("huggingface").orElseThrow();
    }

    /** @throws HarvestStoppedException when the list cannot be read now */
    Harvested fetch(HarvestWindow window, Intake intake) {
        var day = window.to();
        var link = "";
        for (int page = 0; page < MOST_PAGES && (page == 0 || NEXT.matcher(link).find()); page++) {
            try {
                link = take(window, page, intake).orElse("");
            } catch (HarvestStoppedException e) {
                if (e.status() == NO_SUCH_DAY && window.isOpen()) {
                    return Harvested.notYet("Hugging Face does not have " + day + " yet.");
                }
                throw e;
            }
        }
        return intake.counts().received() > 0
                ? Harvested.fetched("The list of " + day + " is in.")
                : Harvested.nothing("Nothing is listed for " + day + ".");
    }

    /**
     * Before readers get papers, arXiv is asked for what it says of them: without categories, filters would pass them over for
     * ever. While their day lasts they wait for it.
     */
    private Optional<String> take(HarvestWindow window, int page, Intake intake) {
        var request = request(window.to(), page);
        if (window.news().equals(NewsRule.NONE) || !arxiv.isOn()) {
            return intake.take(request, format, window.news());
        }
        var news = window.isOpen() ? window.news().complete() : window.news();
        return intake.take(request, format, news, () -> lookUp.now(window.to(), intake.beside()));
    }

    private Request request(LocalDate day, int page) {
        URI endpoint = Addresses.endpoint(config.huggingface().url(), "/api/daily_papers");
        var address = Addresses.with(
                endpoint, "date", day.toString(), "limit", String.valueOf(PAGE), "p", String.valueOf(page));
        return new Request(
                address, Turns.Queue.of(String.valueOf(endpoint.getHost())), Limits.USUAL, "application/json", false);
    }
}
