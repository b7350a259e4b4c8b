package dev.paperboy.admin;

import dev.paperboy.account.Admin;
import dev.paperboy.account.AuditEntry;
import java.time.Instant;
import java.util.Map;

/** One thing somebody did, with the name they have today. */
record AuditLine(Instant at, String who, String action, String subject, String detail, String ip) {

    static AuditLine of(AuditEntry entry, Map<String, Admin> byKey) {
        var admin = byKey.get(entry.actor());
        var who = admin == null ? entry.actor() : admin.name();
        return new AuditLine(entry.at(), who, entry.action(), entry.subject(), entry.detail(), entry.ip());
    }
}
