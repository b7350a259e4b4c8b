package dev.paperboy.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A person who may come in at the back. Never deleted, because the audit log speaks of them; disabled instead. */
@Entity
@DynamicUpdate
public class Admin {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private String name;

    @Column(name = "name_key", nullable = false)
    private String nameKey;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;

    @Column(nullable = false)
    private boolean disabled;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column
    private @Nullable String address;

    protected Admin() {}

    Admin(String name, String passwordHash, Role role, Instant now) {
        this.name = name;
        this.nameKey = Names.key(name);
        this.passwordHash = passwordHash;
        this.role = role;
        this.createdAt = now;
    }

    void password(String hash) {
        this.passwordHash = hash;
    }

    void become(Role role) {
        this.role = role;
    }

    void disable(boolean disabled) {
        this.disabled = disabled;
    }

    void address(@Nullable String address) {
        this.address = address;
    }

    String passwordHash() {
        return passwordHash;
    }

    public long id() {
        return id;
    }

    /** How the audit log names this admin as the one who acts: {@code admin:12} */
    public String key() {
        return "admin:" + id;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    public boolean disabled() {
        return disabled;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Where their test mails go; empty until they say so */
    public Optional<String> address() {
        return Optional.ofNullable(address);
    }
}
