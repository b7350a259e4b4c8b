package dev.paperboy.edition;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** Reports for those who look again and again: added up once a second at most, however many they are. */
@ApplicationScoped
public class RecentReports {

    private static final int MOST_EDITIONS = 100;

    private final LoadingCache<Long, Optional<EditionReport>> recent;

    RecentReports(EditionReports reports) {
        recent = Caffeine.newBuilder()
                .maximumSize(MOST_EDITIONS)
                .expireAfterWrite(Duration.ofSeconds(1))
                .build(id -> QuarkusTransaction.requiringNew().call(() -> reports.of(id)));
    }

    /** The report of one edition, a second old at most; empty when there is none of this id. */
    public Optional<EditionReport> of(long editionId) {
        return recent.get(editionId);
    }
}
