package dev.paperboy.account;

import dev.paperboy.guard.Caller;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** One browser in which an admin is logged in. */
@Entity
@Table(name = "admin_session")
public class AdminSession {

    static final Duration LIFE = Duration.ofHours(12);
    static final Duration IDLE = Duration.ofHours(2);

    @Id
    @Column(name = "token_hash", nullable = false)
    private String tokenHash;

    @ManyToOne(optional = false)
    @JoinColumn(name = "admin_id", nullable = false)
    private Admin admin;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "last_seen_at", nullable = false)
    private Instant lastSeenAt;

    @Column(nullable = false)
    private String ip;

    @Column(nullable = false)
    private String browser;

    protected AdminSession() {}

    AdminSession(Token token, Admin admin, Caller caller, Instant now) {
        this.tokenHash = token.hash();
        this.admin = admin;
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
        this.lastSeenAt = now;
        this.ip = caller.ip();
        this.browser = caller.browser();
    }

    /** What the session is known by; it opens nothing. */
    public String handle() {
        return tokenHash;
    }

    Admin admin() {
        return admin;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    public String ip() {
        return ip;
    }

    /** As the browser calls itself; anything may stand there. */
    public String browser() {
        return browser;
    }
}
