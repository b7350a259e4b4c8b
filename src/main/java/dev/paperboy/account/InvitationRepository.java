package dev.paperboy.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Set-up links by the hash of their token. */
@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, String> {}
