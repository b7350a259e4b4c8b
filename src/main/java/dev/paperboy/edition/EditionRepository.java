package dev.paperboy.edition;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Editions by id and date. */
@ApplicationScoped
public class EditionRepository implements PanacheRepository<Edition> {

    /** The date's edition, found or created; however many ask at once, the database makes one. */
    Edition of(LocalDate date, Instant now) {
        var found = find("date", date).firstResultOptional();
        if (found.isPresent()) {
            return found.get();
        }
        getEntityManager()
                .createNativeQuery(
                        "insert into edition (edition_date, created_at) values (:date, :now) on conflict do nothing")
                .setParameter("date", date)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return find("date", date).singleResult();
    }
}
