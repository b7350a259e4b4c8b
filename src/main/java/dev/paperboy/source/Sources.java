package dev.paperboy.source;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The sources that are on. */
@ApplicationScoped
class Sources {

    private final Instance<SourceProvider> providers;

    Sources(Instance<SourceProvider> providers) {
        this.providers = providers;
    }

    /** Nothing starts with two sources of one name: their rows would be one. */
    void check(@Observes StartupEvent event) {
        var names = new HashSet<String>();
        for (var source : all()) {
            if (!names.add(source.name())) {
                throw new IllegalStateException("Two sources are called " + source.name() + ": give one another name.");
            }
        }
    }

    /** In the order in which they are asked. */
    List<PaperSource> all() {
        var all = new ArrayList<PaperSource>();
        providers.stream()
                .sorted(Comparator.comparing(SourceProvider::rank))
                .forEach(provider -> all.addAll(provider.sources()));
        return all;
    }

    Optional<PaperSource> named(String name) {
        return all().stream().filter(source -> source.name().equals(name)).findFirst();
    }
}
