package dev.paperboy.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is kept of one reader, as the file they take along. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Export(
        String email,
        String status,
        Instant signedUp,
        @Nullable Instant confirmed,
        String timeZone,
        int hour,
        List<String> weekdays,
        String locale,
        int papersPerMail,
        List<Topic> topics,
        List<Saved> saved,
        List<Agreement> consents,
        List<Mail> digests) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Topic(String name, String filter, int limit, boolean enabled, @Nullable Instant mutedUntil) {}

    record Saved(String id, String title, Instant savedAt) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Agreement(
            Instant at,
            String event,
            String from,
            String words,
            String topics,
            @Nullable String ip,
            @Nullable String browser,
            @Nullable String page) {}

    record Mail(
            LocalDate date, String state, String became, String sentence, List<Paper> papers, List<Attempt> attempts) {}

    record Paper(String id, String title, List<String> topics, List<String> why) {}

    record Attempt(Instant at, String outcome, String reply) {}
}
