package dev.paperboy.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Admins by id and name. */
@ApplicationScoped
class AdminRepository implements PanacheRepository<Admin> {

    /** The admin of a name in any way of writing it. */
    Optional<Admin> byName(String name) {
        var key = Names.key(name);
        return key.isEmpty() ? Optional.empty() : find("nameKey", key).firstResultOptional();
    }

    /** The admin, kept from changing until the transaction ends. */
    Optional<Admin> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Who may do everything now; none of them changes until the transaction ends. */
    List<Admin> lockedOwners() {
        return find("role = ?1 and disabled = false", Sort.by("id"), Role.OWNER)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
