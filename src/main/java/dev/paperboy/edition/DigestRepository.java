package dev.paperboy.edition;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** Digests, to look at. */
@ApplicationScoped
public class DigestRepository implements PanacheRepository<Digest> {

    /** A subscriber's digests, of one date or of all, newest first; without a subscriber, everybody's. */
    public PanacheQuery<Digest> search(Optional<Long> subscriberId, Optional<LocalDate> date) {
        var query = new StringBuilder("1 = 1");
        var parameters = new Parameters();
        subscriberId.ifPresent(id -> {
            query.append(" and subscriberId = :subscriber");
            parameters.and("subscriber", id);
        });
        date.ifPresent(day -> {
            query.append(" and date = :date");
            parameters.and("date", day);
        });
        return find(query.toString(), Sort.by("date", "id").descending(), parameters);
    }

    /** An edition's digests, in one state or in all, in the order they were planned. */
    public PanacheQuery<Digest> ofEdition(long editionId, Optional<DigestState> state) {
        var of = Parameters.with("edition", editionId);
        return state.isEmpty()
                ? find("editionId = :edition", Sort.by("id"), of)
                : find("editionId = :edition and state = :state", Sort.by("id"), of.and("state", state.get()));
    }
}
