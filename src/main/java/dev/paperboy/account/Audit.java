package dev.paperboy.account;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The log of what admins, tokens and strangers at the door did. It only grows. */
@ApplicationScoped
@Transactional
public class Audit {

    private final AuditRepository entries;
    private final CurrentActor current;
    private final Clock clock;

    Audit(AuditRepository entries, CurrentActor current, Clock clock) {
        this.entries = entries;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Writes down what the current admin or token does, as part of the caller's transaction: undone, it was never done.
     *
     * @param action what is done, in a word or two; 40 characters are kept
     * @param subject to whom or what, by kind and id ({@code subscriber 12}), never by address; 100 characters are kept
     * @param detail what else there is to know, without addresses; 500 characters are kept
     */
    public void note(String action, String subject, String detail) {
        var actor = current.find().map(Actor::key).orElse(current.caller().ip().isEmpty() ? "paperboy" : "nobody");
        note(actor, action, subject, detail);
    }

    void note(String actor, String action, String subject, String detail) {
        entries.persist(new AuditEntry(
                clock.instant(),
                cut(actor, 80),
                cut(action, 40),
                cut(subject, 100),
                cut(detail, 500),
                current.caller().ip()));
    }

    /** One page of the log, the newest first. */
    public List<AuditEntry> page(int page, int size) {
        return entries.findAll(Sort.descending("id")).page(page, size).list();
    }

    /** How many entries there are. */
    public long count() {
        return entries.count();
    }

    /** PostgreSQL stores neither NUL nor half of a surrogate pair, and a log has one line for one thing. */
    private static String cut(String text, int longest) {
        var line = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
        if (line.length() <= longest) {
            return line;
        }
        return line.substring(0, Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
