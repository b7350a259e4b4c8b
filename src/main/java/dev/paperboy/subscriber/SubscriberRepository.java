package dev.paperboy.subscriber;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Subscribers by id and address. */
@ApplicationScoped
public class SubscriberRepository implements PanacheRepository<Subscriber> {

    /** The subscriber of an address in any case. */
    public Optional<Subscriber> byAddress(String address) {
        return find("emailKey", key(address)).firstResultOptional();
    }

    /** The subscriber that people mean by this: an address in any case, or an id. */
    public Optional<Subscriber> named(String text) {
        if (text.contains("@")) {
            return byAddress(text);
        }
        return text.matches("[1-9]\\d{0,17}") ? findByIdOptional(Long.valueOf(text)) : Optional.empty();
    }

    /** The subscriber as it is now, which nobody else changes before the transaction ends; what was read before is refreshed. */
    Optional<Subscriber> lock(long id) {
        flush();
        List<?> locked = getEntityManager()
                .createNativeQuery("select id from subscriber where id = :id for update")
                .setParameter("id", id)
                .getResultList();
        if (locked.isEmpty()) {
            return Optional.empty();
        }
        var subscriber = findById(id);
        getEntityManager().refresh(subscriber);
        return Optional.of(subscriber);
    }

    /** The locked subscriber of this address: a PENDING one without topics if there was none. */
    Subscriber meet(EmailAddress address, Settings settings, Instant now) {
        Optional<Subscriber> met;
        do {
            // Two may come with the same address at the same moment: the database lets one of them in.
            insert(new Subscriber(address, settings, now));
            met = byAddress(address.value()).flatMap(subscriber -> lock(subscriber.id()));
        } while (met.isEmpty());
        return met.get();
    }

    private void insert(Subscriber subscriber) {
        var cadence = subscriber.settings().cadence();
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into subscriber (email, email_key, status, time_zone, send_hour, weekdays, locale, paper_limit,
                            created_at)
                        values (:email, :key, :status, :zone, :hour, :weekdays, :locale, :limit, :now)
                        on conflict do nothing
                        """)
                .setParameter("email", subscriber.email())
                .setParameter("key", key(subscriber.email()))
                .setParameter("status", subscriber.status().name())
                .setParameter("zone", cadence.zone().getId())
                .setParameter("hour", cadence.hour())
                .setParameter("weekdays", Weekdays.toBits(cadence.weekdays()))
                .setParameter("locale", subscriber.settings().locale().toLanguageTag())
                .setParameter("limit", subscriber.settings().paperLimit())
                .setParameter("now", subscriber.createdAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** All, or those with this address or in this state, in the order they came. */
    public PanacheQuery<Subscriber> search(Optional<String> address, Optional<Status> status) {
        var query = new StringBuilder("1 = 1");
        var parameters = new Parameters();
        address.ifPresent(a -> {
            query.append(" and emailKey = :key");
            parameters.and("key", key(a));
        });
        status.ifPresent(s -> {
            query.append(" and status = :status");
            parameters.and("status", s);
        });
        return find(query.toString(), Sort.by("id"), parameters);
    }

    /** Those whose address holds this text in any case, or whose id it is, in this state or in any; in the order they came. */
    public PanacheQuery<Subscriber> like(String part, Optional<Status> status) {
        var query = new StringBuilder("(emailKey like :part escape '!' or str(id) = :id)");
        var parameters = Parameters.with("part", "%" + key(part).replaceAll("[!%_]", "!$0") + "%")
                .and("id", key(part));
        status.ifPresent(s -> {
            query.append(" and status = :status");
            parameters.and("status", s);
        });
        return find(query.toString(), Sort.by("id"), parameters);
    }

    /** How many there are in each state; one that nobody is in is not in it. */
    public Map<Status, Long> counts() {
        var counts = new EnumMap<Status, Long>(Status.class);
        getEntityManager()
                .createQuery("select status, count(*) from Subscriber group by status", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((Status) row[0], (Long) row[1]));
        return counts;
    }

    /** Without what no address holds and PostgreSQL refuses to compare with. */
    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT).replace('\0', ' ');
    }
}
