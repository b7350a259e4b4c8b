package dev.paperboy.subscriber;

import dev.paperboy.matching.language.Filter;
import dev.paperboy.secret.Fingerprint;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class TopicFilters implements PanacheRepository<TopicFilter> {

    /** The row of this filter, made if nobody has asked the same before. */
    TopicFilter of(Filter filter) {
        var hash = Fingerprint.sha256(filter.canonical());
        // Two people may come with the same new filter at the same moment: the database lets one of them in.
        getEntityManager()
                .createNativeQuery(
                        "insert into topic_filter (canonical, canonical_hash) values (:canonical, :hash) on conflict do nothing")
                .setParameter("canonical", filter.canonical())
                .setParameter("hash", hash)
                .executeUpdate();
        return find("canonicalHash", hash).singleResult();
    }
}
