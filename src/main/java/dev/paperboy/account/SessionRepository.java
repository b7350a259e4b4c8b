package dev.paperboy.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Sessions by the hash of their token. */
@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<AdminSession, String> {}
