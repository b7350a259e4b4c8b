package dev.paperboy.source;

import dev.paperboy.source.format.Feed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** The feeds that operators named. */
@ApplicationScoped
class Feeds implements SourceProvider {

    private final SourcesConfig config;
    private final Harvests harvests;
    private final Clock clock;

    Feeds(SourcesConfig config, Harvests harvests, Clock clock) {
        this.config = config;
        this.harvests = harvests;
        this.clock = clock;
    }

    @Override
    public List<FeedSource> sources() {
        return config.feeds().stream()
                .map(feed -> {
                    var name = SourceName.of(feed.name());
                    return new FeedSource(name, feed.url(), Feed.named(name.slug(), clock), harvests);
                })
                .toList();
    }

    @Override
    public int rank() {
        return 1;
    }
}
