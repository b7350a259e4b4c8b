package dev.paperboy.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One thing somebody did. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private Instant at;

    @Column(nullable = false)
    private String actor;

    @Column(nullable = false)
    private String action;

    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private String detail;

    @Column(nullable = false)
    private String ip;

    protected AuditEntry() {}

    AuditEntry(Instant at, String actor, String action, String subject, String detail, String ip) {
        this.at = at;
        this.actor = actor;
        this.action = action;
        this.subject = subject;
        this.detail = detail;
        this.ip = ip;
    }

    public Instant at() {
        return at;
    }

    /** {@code admin:12}, {@code token:7 nightly}, {@code nobody} or {@code paperboy} itself */
    public String actor() {
        return actor;
    }

    public String action() {
        return action;
    }

    /** Whom or what it was done to, by id; empty when it goes without saying */
    public String subject() {
        return subject;
    }

    public String detail() {
        return detail;
    }

    /** The machine it was done from; empty when it was this one */
    public String ip() {
        return ip;
    }
}
