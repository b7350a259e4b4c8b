package dev.paperboy.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A set-up link: lets one person make an account of one role, once, within half an hour. */
@Entity
@Table(name = "admin_invitation")
class Invitation {

    static final Duration LIFE = Duration.ofMinutes(30);

    @Id
    @Column(name = "token_hash", nullable = false)
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @ManyToOne
    @JoinColumn(name = "invited_by")
    private @Nullable Admin invitedBy;

    protected Invitation() {}

    Invitation(Token token, Role role, @Nullable Admin invitedBy, Instant now) {
        this.tokenHash = token.hash();
        this.role = role;
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
        this.invitedBy = invitedBy;
    }

    Role role() {
        return role;
    }

    /** Empty for the link that is printed at first start. */
    Optional<Admin> invitedBy() {
        return Optional.ofNullable(invitedBy);
    }
}
