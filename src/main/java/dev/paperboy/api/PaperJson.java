package dev.paperboy.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.paperboy.paper.Author;
import dev.paperboy.paper.Paper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A paper as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PaperJson(
        String id,
        String title,
        @com.fasterxml.jackson.annotation.JsonProperty("abstract") String abstractText,
        List<String> authors,
        List<String> categories,
        @Nullable String organization,
        LocalDate announced,
        List<String> sources,
        Signals signals,
        Map<String, String> links,
        @Nullable Boolean withdrawn) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Signals(@Nullable Integer upvotes, @Nullable Integer comments, @Nullable String code) {}

    static PaperJson of(Paper paper) {
        var links = new LinkedHashMap<String, String>();
        paper.identifiers().forEach(id -> {
            if (id.scheme().equals("arxiv")) {
                links.put("abs", "https://arxiv.org/abs/" + id.value());
                links.put("pdf", "https://arxiv.org/pdf/" + id.value());
            } else if (id.scheme().equals("doi")) {
                links.put("doi", "https://doi.org/" + id.value());
            }
        });
        var signals = paper.signals();
        if (signals.project() != null) {
            links.put("project", signals.project());
        }
        return new PaperJson(
                paper.publicId(),
                paper.title(),
                paper.abstractText(),
                paper.authors().stream().map(Author::display).toList(),
                paper.categories(),
                paper.organization(),
                paper.announced(),
                paper.sources(),
                new Signals(signals.upvotes(), signals.comments(), signals.code()),
                links,
                paper.withdrawn() ? true : null);
    }
}
