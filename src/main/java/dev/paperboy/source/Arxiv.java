package dev.paperboy.source;

import dev.paperboy.source.calendar.ArxivCalendar;
import dev.paperboy.source.fetch.Turns;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** What all sources of arXiv share: its clock, and which of its archives and classes are wanted. */
@ApplicationScoped
class Arxiv {

    static final String PUBLISHER = "arXiv";

    private static final String ALL_OF_COMPUTER_SCIENCE = "cs";

    private final SourcesConfig config;

    Arxiv(SourcesConfig config) {
        this.config = config;
    }

    @Produces
    @Singleton
    ArxivCalendar calendar() {
        return new ArxivCalendar(config.arxiv().pauses().orElse(List.of()));
    }

    /** Nothing starts that would ask arXiv more often than it allows. */
    void check(@Observes StartupEvent event) {
        if (isOn() && config.arxiv().pause().compareTo(Turns.Queue.ARXIV.pause()) < 0) {
            throw new IllegalStateException(
                    "paperboy.sources.arxiv.pause is less than the 3 seconds that arXiv asks for.");
        }
    }

    /** The one queue of all its services. */
    Turns.Queue queue() {
        return new Turns.Queue(Turns.Queue.ARXIV.name(), config.arxiv().pause());
    }

    boolean isOn() {
        return config.arxiv().enabled();
    }

    /** Archives and classes, as configured. */
    List<String> categories() {
        return config.arxiv().categories().stream()
                .map(String::strip)
                .distinct()
                .toList();
    }

    /** Whether everything that arXiv has is wanted. */
    boolean isAllWanted() {
        return categories().size() >= SourcesConfig.ALL_ARCHIVES && categories().contains(ALL_OF_COMPUTER_SCIENCE);
    }

    boolean isWanted(List<String> of) {
        return isAllWanted() || of.stream().anyMatch(this::isWanted);
    }

    private boolean isWanted(String category) {
        var name = category.toLowerCase(Locale.ROOT);
        return categories().stream()
                .map(wanted -> wanted.toLowerCase(Locale.ROOT))
                .anyMatch(wanted -> name.equals(wanted) || name.startsWith(wanted + "."));
    }
}
