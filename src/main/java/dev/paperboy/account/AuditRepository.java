package dev.paperboy.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** Rows of the audit log. */
@ApplicationScoped
class AuditRepository implements PanacheRepository<AuditEntry> {}
