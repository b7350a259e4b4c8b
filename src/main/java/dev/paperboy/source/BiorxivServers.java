package dev.paperboy.source;

import dev.paperboy.source.format.Biorxiv;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** bioRxiv and medRxiv, as far as they are wanted. */
@ApplicationScoped
class BiorxivServers implements SourceProvider {

    private final SourcesConfig config;
    private final Biorxiv format;

    BiorxivServers(SourcesConfig config, Biorxiv format) {
        this.config = config;
        this.format = format;
    }

    @Override
    public List<BiorxivPosts> sources() {
        return config.biorxiv().enabled()
                ? config.biorxiv().servers().stream()
                        .map(server -> new BiorxivPosts(
                                server.name().toLowerCase(Locale.ROOT),
                                config.biorxiv().url(),
                                format))
                        .toList()
                : List.of();
    }

    @Override
    public int rank() {
        return 1;
    }
}
