package dev.paperboy.edition;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paperboy.paper.Author;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Papers that nobody wrote, from the files beside this class. */
final class InventedPapers {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private InventedPapers() {}

    /** The papers of a file, numbered from 1. */
    static List<EditionPaper> of(String file) {
        try (var in = InventedPapers.class.getResourceAsStream(file);
                var lines = MAPPER.readerFor(Line.class).<Line>readValues(in)) {
            var papers = new ArrayList<EditionPaper>();
            while (lines.hasNextValue()) {
                papers.add(lines.nextValue().paper(papers.size() + 1L));
            }
            return List.copyOf(papers);
        } catch (IOException e) {
            throw new UncheckedIOException("The invented papers of " + file + " cannot be read", e);
        }
    }

    /** One line of a file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Line(
            String id,
            String title,
            List<String> authors,
            List<String> categories,
            @Nullable String organization,
            @Nullable Integer upvotes,
            @Nullable Integer comments,
            @Nullable String code,
            boolean withdrawn,
            @JsonProperty("abstract") String text) {

        EditionPaper paper(long number) {
            return new EditionPaper(
                    number,
                    id,
                    title,
                    text,
                    authors.stream().map(name -> new Author(null, name)).toList(),
                    categories,
                    organization,
                    List.of("sample"),
                    List.of("new"),
                    upvotes,
                    comments,
                    code,
                    null,
                    withdrawn);
        }
    }
}
