package dev.paperboy.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** API tokens by id and hash. */
@ApplicationScoped
class ApiTokenRepository implements PanacheRepository<ApiToken> {}
