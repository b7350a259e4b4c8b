package dev.paperboy.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.paperboy.delivery.Attempts;
import dev.paperboy.edition.DigestContent;
import dev.paperboy.edition.SkipReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A digest as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DigestJson(
        String id,
        String editionId,
        String subscriberId,
        LocalDate date,
        String state,
        @Nullable String reason,
        String sentence,
        int lookedAt,
        int overCap,
        String messageId,
        List<PaperJson> papers,
        List<AttemptJson> attempts) {

    record PaperJson(String paperId, String title, String topic, float score, String reason) {}

    record AttemptJson(Instant at, String phase, String reply, String outcome, @Nullable String note) {}

    static DigestJson of(DigestContent content, String messageId, List<Attempts.Made> attempts) {
        var digest = content.digest();
        return new DigestJson(
                String.valueOf(digest.id()),
                String.valueOf(digest.editionId()),
                String.valueOf(digest.subscriberId()),
                digest.date(),
                digest.state().name(),
                digest.reason().map(SkipReason::words).orElse(null),
                content.sentence(),
                digest.lookedAt(),
                digest.overCap(),
                messageId,
                content.entries().stream().map(DigestJson::paper).toList(),
                attempts.stream()
                        .map(a -> new AttemptJson(a.at(), a.phase(), a.reply(), a.outcome(), a.note()))
                        .toList());
    }

    static PaperJson paper(DigestContent.Entry entry) {
        var topics = entry.why().stream().map(DigestContent.Why::topic).collect(Collectors.joining(", "));
        var reason = entry.why().stream()
                .flatMap(why -> why.reason().clauses().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return new PaperJson(entry.paper().publicId(), entry.paper().title(), topics, entry.score(), reason);
    }
}
