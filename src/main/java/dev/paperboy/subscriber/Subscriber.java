package dev.paperboy.subscriber;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** An address and its settings. Only changed columns are written: new settings must not undo a departure of the same moment. */
@Entity
@DynamicUpdate
public class Subscriber {

    /** A stranger must not be able to have somebody mailed often. */
    private static final Duration BETWEEN_TELLINGS = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private String email;

    @Column(name = "email_key", nullable = false)
    private String emailKey;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Status status;

    @Column(name = "time_zone", nullable = false)
    private String timeZone;

    @Column(name = "send_hour", nullable = false)
    private short sendHour;

    @Column(nullable = false)
    private short weekdays;

    @Column(nullable = false)
    private String locale;

    @Column(name = "paper_limit", nullable = false)
    private short paperLimit;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "told_at")
    private @Nullable Instant toldAt;

    @OneToMany(mappedBy = "subscriber", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<Topic> topics = new ArrayList<>();

    protected Subscriber() {}

    Subscriber(EmailAddress address, Settings settings, Instant now) {
        this.email = address.value();
        this.emailKey = address.key();
        this.status = Status.PENDING;
        this.createdAt = now;
        settle(settings);
    }

    void settle(Settings settings) {
        this.timeZone = settings.cadence().zone().getId();
        this.sendHour = (short) settings.cadence().hour();
        this.weekdays = Weekdays.toBits(settings.cadence().weekdays());
        this.locale = settings.locale().toLanguageTag();
        this.paperLimit = (short) settings.paperLimit();
    }

    /** What a visitor's newest sign-up says of somebody who is not confirmed; the rest they chose before stays. */
    void settleAs(Settings asked) {
        this.timeZone = asked.cadence().zone().getId();
        this.locale = asked.locale().toLanguageTag();
    }

    /** Whether this is the time to tell them that somebody signed them up again; if so, it is noted as done. */
    boolean tell(Instant now) {
        var due = toldAt == null || !now.isBefore(toldAt.plus(BETWEEN_TELLINGS));
        if (due) {
            toldAt = now;
        }
        return due;
    }

    void confirm(Instant now) {
        this.status = Status.ACTIVE;
        this.confirmedAt = now;
    }

    void become(Status status) {
        this.status = status;
    }

    List<Topic> editableTopics() {
        return topics;
    }

    void remove(Topic topic) {
        topics.remove(topic);
        number(topics());
    }

    /** Swaps the topic with a neighbour; beyond the ends there is none. */
    void move(Topic topic, int by) {
        var ordered = new ArrayList<>(topics());
        int from = ordered.indexOf(topic);
        int to = from + by;
        if (to >= 0 && to < ordered.size()) {
            Collections.swap(ordered, from, to);
        }
        number(ordered);
    }

    private static void number(List<Topic> ordered) {
        for (int i = 0; i < ordered.size(); i++) {
            ordered.get(i).move(i);
        }
    }

    /** What is looked for, whatever it is called; the same for two who would be sent the same. */
    List<String> filters() {
        return topics.stream().map(Topic::canonicalFilter).sorted().toList();
    }

    public long id() {
        return id;
    }

    public String email() {
        return email;
    }

    public Status status() {
        return status;
    }

    public Settings settings() {
        var cadence = new Cadence(ZoneId.of(timeZone), sendHour, Weekdays.fromBits(weekdays));
        return new Settings(cadence, Locale.forLanguageTag(locale), paperLimit);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    /** In the subscriber's own order. */
    public List<Topic> topics() {
        return topics.stream().sorted(Comparator.comparingInt(Topic::place)).toList();
    }
}
