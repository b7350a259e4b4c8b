package dev.paperboy.api;

import dev.paperboy.subscriber.Cadence;
import dev.paperboy.subscriber.EmailAddress;
import dev.paperboy.subscriber.Settings;
import dev.paperboy.subscriber.SignUp;
import dev.paperboy.subscriber.Status;
import dev.paperboy.subscriber.TopicRequest;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a call says of a subscriber; every field may be missing, and what is missing stays as it is. */
record SubscriberBody(
        @Nullable String email,
        @Nullable List<@Nullable TopicBody> topics,
        @Nullable String timeZone,
        @Nullable Integer hour,
        @Nullable List<@Nullable String> weekdays,
        @Nullable String locale,
        @Nullable Integer limit,
        @Nullable String status,
        @Nullable Boolean confirmed,
        @Nullable String consentNote) {

    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_LOCALE = 35;
    private static final List<Status> CAN_BECOME = List.of(Status.ACTIVE, Status.PAUSED, Status.UNSUBSCRIBED);

    record TopicBody(
            @Nullable String id,
            @Nullable String name,
            @Nullable String filter,
            @Nullable Integer limit,
            @Nullable Boolean enabled) {}

    SignUp signUp() {
        var address = valid("email", () -> new EmailAddress(Objects.requireNonNullElse(email, "")));
        if (consentNote != null && consentNote.length() > LONGEST_NOTE) {
            throw ProblemException.field(
                    422, "consentNote", "The note is longer than " + LONGEST_NOTE + " characters.");
        }
        if (consentNote != null && !Parameters.storable(consentNote)) {
            throw ProblemException.field(422, "consentNote", "The note holds characters that cannot be stored.");
        }
        var topics = topicRequests();
        return valid(
                "topics",
                () -> new SignUp(
                        address,
                        topics,
                        settings(Settings.DEFAULT),
                        Boolean.TRUE.equals(confirmed),
                        "api",
                        consentNote));
    }

    /** The topics to have from now on: unlike at sign-up, none stands for nothing. */
    List<TopicRequest> changedTopics() {
        var requests = topicRequests();
        if (requests.isEmpty() || requests.size() > TopicRequest.MOST_TOPICS) {
            throw ProblemException.field(
                    422, "topics", "A subscriber has 1 to " + TopicRequest.MOST_TOPICS + " topics.");
        }
        return requests;
    }

    /** The topics asked for, in order; none when the field is missing. */
    List<TopicRequest> topicRequests() {
        var requests = new ArrayList<TopicRequest>();
        for (var topic : Objects.requireNonNullElse(topics, List.<TopicBody>of())) {
            var field = "topics[" + requests.size() + "]";
            if (topic == null || topic.filter() == null) {
                throw ProblemException.field(422, field + ".filter", "A topic needs a filter.");
            }
            var filter = topic.filter();
            if (!Parameters.storable(filter) || (topic.name() != null && !Parameters.storable(topic.name()))) {
                throw ProblemException.field(422, field, "A topic holds characters that cannot be stored.");
            }
            var name = Objects.requireNonNullElseGet(topic.name(), () -> TopicRequest.nameOf(filter));
            requests.add(valid(
                    field,
                    () -> new TopicRequest(
                            topic.id() == null ? null : Parameters.id("topic", topic.id()),
                            name,
                            filter,
                            Objects.requireNonNullElse(topic.limit(), TopicRequest.DEFAULT_LIMIT),
                            !Boolean.FALSE.equals(topic.enabled()))));
        }
        return requests;
    }

    /** The settings with what this says changed. */
    Settings settings(Settings before) {
        var cadence = before.cadence();
        var zone = timeZone == null ? cadence.zone() : valid("timeZone", () -> zone(timeZone));
        var days = weekdays == null ? cadence.weekdays() : valid("weekdays", () -> days(weekdays));
        var at = hour == null ? cadence.hour() : hour;
        var changed = valid("hour", () -> new Cadence(zone, at, days));
        var language = locale == null ? before.locale() : valid("locale", () -> locale(locale));
        var most = limit == null ? before.paperLimit() : limit;
        return valid("limit", () -> new Settings(changed, language, most));
    }

    /** What kinds of things this changes, in words and without what they become; a new status is named. */
    String changes() {
        var kinds = new ArrayList<String>();
        if (topics != null) {
            kinds.add("topics");
        }
        if (timeZone != null || hour != null || weekdays != null || locale != null || limit != null) {
            kinds.add("settings");
        }
        if (status != null) {
            kinds.add("status " + status.toUpperCase(Locale.ROOT));
        }
        return String.join(", ", kinds);
    }

    /** Null when the field is missing */
    @Nullable
    Status newStatus() {
        if (status == null) {
            return null;
        }
        return CAN_BECOME.stream()
                .filter(known -> known.name().equalsIgnoreCase(status))
                .findFirst()
                .orElseThrow(() -> ProblemException.field(
                        422, "status", "A subscriber can be made ACTIVE, PAUSED or UNSUBSCRIBED."));
    }

    private static ZoneId zone(String text) {
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw new IllegalArgumentException("This time zone is not known; one looks like Europe/Berlin.");
        }
        return ZoneId.of(text);
    }

    private static Set<DayOfWeek> days(List<@Nullable String> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("No weekday is chosen.");
        }
        return names.stream().map(SubscriberBody::day).collect(Collectors.toSet());
    }

    private static DayOfWeek day(@Nullable String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A weekday is one of monday to sunday."));
    }

    private static Locale locale(String tag) {
        if (tag.length() > LONGEST_LOCALE) {
            throw new IllegalArgumentException("The locale is no language tag.");
        }
        return new Locale.Builder().setLanguageTag(tag).build();
    }

    private static <T> T valid(String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException | DateTimeException | IllformedLocaleException e) {
            var message = Objects.requireNonNullElse(e.getMessage(), "");
            var ours = message.endsWith(".");
            throw ProblemException.field(422, field, ours ? message : "This value cannot be taken.");
        }
    }
}
