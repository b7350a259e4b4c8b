package dev.paperboy.source;

import dev.paperboy.paper.NewsRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Hugging Face's Daily Papers, a list a day. Lists and votes grow through their day and the next: today's and yesterday's are
 * read in every round.
 *
 * @see <a href="https://huggingface.co/papers">Daily Papers</a>
 */
@ApplicationScoped
class HuggingFaceLists implements PaperSource, SourceProvider {

    static final String NAME = "huggingface";

    private final SourcesConfig config;
    private final HuggingFaceDays days;

    HuggingFaceLists(SourcesConfig config, HuggingFaceDays days) {
        this.config = config;
        this.days = days;
    }

    @Override
    public List<PaperSource> sources() {
        return config.huggingface().enabled() ? List.of(this) : List.of();
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
        return "Hugging Face Daily Papers";
    }

    @Override
    public String publisher() {
        return HuggingFaceDays.PUBLISHER;
    }

    @Override
    public List<String> followers() {
        return List.of(ArxivLookUp.NAME);
    }

    @Override
    public List<HarvestWindow> windows(Progress progress, Instant now, boolean asked) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return progress.missingOrYesterday(today)
                .datesUntil(today.plusDays(1))
                .map(day -> HarvestWindow.of(day, NewsRule.ALL))
                .toList();
    }

    @Override
    public Harvested fetch(HarvestWindow window, Progress progress, Intake intake) {
        return days.fetch(window, intake);
    }
}
