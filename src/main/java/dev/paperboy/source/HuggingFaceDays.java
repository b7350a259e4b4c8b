package dev.paperboy.source;

import dev.paperboy.paper.DocumentFormat;
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

    HuggingFaceDays(SourcesConfig config, ImportFormats formats) {
        this.config = config;
        this.format = formats.named("huggingface").orElseThrow();
    }

    /** @throws HarvestStoppedException when the list cannot be read now */
    Harvested fetch(HarvestWindow window, Intake intake) {
        var day = window.to();
        var unchanged = true;
        Optional<String> link = Optional.of("");
        for (int page = 0; page < MOST_PAGES && (page == 0 || hasNext(link)); page++) {
            try {
                link = intake.take(request(day, page), format, window.news());
                unchanged &= link.isEmpty();
            } catch (HarvestStoppedException e) {
                if (e.status() == NO_SUCH_DAY) {
                    return Harvested.notYet("Hugging Face does not have " + day + " yet.");
                }
                throw e;
            }
        }
        if (intake.counts().received() > 0) {
            return Harvested.fetched("The list of " + day + " is in.", day);
        }
        return unchanged
                ? Harvested.unchanged("The list of " + day + " did not change.", day)
                : Harvested.nothing("Nothing is listed for " + day + ".", day);
    }

    private static boolean hasNext(Optional<String> link) {
        return link.filter(text -> NEXT.matcher(text).find()).isPresent();
    }

    private Request request(LocalDate day, int page) {
        URI endpoint = Addresses.endpoint(config.huggingface().url(), "/api/daily_papers");
        var address = Addresses.with(
                endpoint, "date", day.toString(), "limit", String.valueOf(PAGE), "p", String.valueOf(page));
        return new Request(
                address, Turns.Queue.of(String.valueOf(endpoint.getHost())), Limits.USUAL, "application/json");
    }
}
