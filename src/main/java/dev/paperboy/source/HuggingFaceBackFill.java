package dev.paperboy.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** The lists of the month before the first start, so that filters can be tried out on them. None of it is news. */
@ApplicationScoped
class HuggingFaceBackFill implements PaperSource, SourceProvider {

    private final SourcesConfig config;
    private final HuggingFaceDays days;

    HuggingFaceBackFill(SourcesConfig config, HuggingFaceDays days) {
        this.config = config;
        this.days = days;
    }

    @Override
    public List<PaperSource> sources() {
        return config.huggingface().enabled() ? List.of(this) : List.of();
    }

    @Override
    public int rank() {
        return 2;
    }

    @Override
    public String name() {
        return "huggingface-backfill";
    }

    @Override
    public String title() {
        return "Hugging Face, the month before the first start";
    }

    @Override
    public String publisher() {
        return HuggingFaceDays.PUBLISHER;
    }

    @Override
    public List<HarvestWindow> windows(Progress progress, Instant now, boolean asked) {
        return progress.daysBeforeTheStart();
    }

    @Override
    public Harvested fetch(HarvestWindow window, Progress progress, Intake intake) {
        return days.fetch(window, intake);
    }
}
