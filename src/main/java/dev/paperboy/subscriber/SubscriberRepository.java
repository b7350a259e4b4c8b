package dev.paperboy.subscriber;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;

/** Subscribers by id and address. */
@ApplicationScoped
public class SubscriberRepository implements PanacheRepository<Subscriber> {

    /** The subscriber of an address in any case. */
    public Optional<Subscriber> byAddress(String address) {
        return find("emailKey", key(address)).firstResultOptional();
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

    /** Without what no address holds and PostgreSQL refuses to compare with. */
    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT).replace('\0', ' ');
    }
}
