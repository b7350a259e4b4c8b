package dev.paperboy.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.paperboy.delivery.Preview;
import dev.paperboy.edition.Digest;
import dev.paperboy.edition.DigestContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mail before it goes, as the API shows it: without a subject when there is nothing to send, which the sentence explains. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PreviewJson(
        @Nullable LocalDate date,
        @Nullable String subject,
        String sentence,
        @Nullable Integer lookedAt,
        @Nullable Integer overCap,
        List<DigestJson.PaperJson> papers) {

    static PreviewJson of(Preview preview) {
        var digest = preview.content().map(DigestContent::digest);
        return new PreviewJson(
                digest.map(Digest::date).orElse(null),
                Optional.of(preview.subject())
                        .filter(subject -> !subject.isEmpty())
                        .orElse(null),
                preview.sentence(),
                digest.map(Digest::lookedAt).orElse(null),
                digest.map(Digest::overCap).orElse(null),
                preview.content()
                        .map(content -> content.entries().stream()
                                .map(DigestJson::paper)
                                .toList())
                        .orElse(List.of()));
    }
}
