package dev.paperboy.subscriber;

import dev.paperboy.matching.Filter;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

@ApplicationScoped
class TopicFilters implements PanacheRepository<TopicFilter> {

    /** The row of this filter, made if nobody has asked the same before. */
    TopicFilter of(Filter filter) {
        var hash = hash(filter.canonical());
        // Two people may come with the same new filter at the same moment: the database lets one of them in.
        getEntityManager()
                .createNativeQuery(
                        "insert into topic_filter (canonical, canonical_hash) values (:canonical, :hash) on conflict do nothing")
                .setParameter("canonical", filter.canonical())
                .setParameter("hash", hash)
                .executeUpdate();
        return find("canonicalHash", hash).singleResult();
    }

    private static String hash(String canonical) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
