package dev.paperboy.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a script shows the API to be let in. */
@Entity
@Table(name = "api_token")
public class ApiToken {

    private static final int VISIBLE = 9;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private String name;

    @Column(name = "token_hash", nullable = false)
    private String tokenHash;

    @Column(nullable = false)
    private String prefix;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;

    @ManyToOne(optional = false)
    @JoinColumn(name = "created_by", nullable = false)
    private Admin createdBy;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected ApiToken() {}

    ApiToken(String name, Token token, Role role, Admin createdBy, Instant now) {
        this.name = name;
        this.tokenHash = token.hash();
        this.prefix = token.clear().substring(0, VISIBLE);
        this.role = role;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The beginning, to know it again by */
    public String prefix() {
        return prefix;
    }

    public Role role() {
        return role;
    }

    public String creator() {
        return createdBy.name();
    }

    String creatorsAddress() {
        return createdBy.address().orElse("");
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** To the minute; empty when it was never used */
    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }

    /** Empty while it is good */
    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }
}
