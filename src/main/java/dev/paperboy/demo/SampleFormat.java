package dev.paperboy.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paperboy.paper.Author;
import dev.paperboy.paper.DocumentFormat;
import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.Listing;
import dev.paperboy.paper.Signals;
import dev.paperboy.paper.TextRank;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The demo's own file of invented papers: a JSON object each, dated by how many days ago they came. */
final class SampleFormat implements DocumentFormat {

    static final String SOURCE = "sample";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final LocalDate today;

    SampleFormat(LocalDate today) {
        this.today = today;
    }

    @Override
    public void read(InputStream in, Sink out) throws IOException {
        try (var samples = MAPPER.readerFor(Sample.class).<Sample>readValues(in)) {
            while (samples.hasNextValue()) {
                out.listing(samples.nextValue().listing(today));
            }
        }
    }

    /** One object of the file. */
    record Sample(
            String id,
            String title,
            List<String> authors,
            List<String> categories,
            @Nullable String organization,
            int daysAgo,
            @Nullable Integer upvotes,
            @Nullable Integer comments,
            @Nullable String code,
            @JsonProperty("abstract") String text) {

        Listing listing(LocalDate today) {
            return Listing.of(List.of(Identifier.guid(SOURCE, id)), SOURCE, TextRank.FEED)
                    .title(title)
                    .abstractText(text)
                    .authors(
                            authors.stream().map(name -> new Author(null, name)).toList())
                    .categories(categories)
                    .organization(organization)
                    .announced(today.minusDays(daysAgo))
                    .signals(new Signals(upvotes, comments, code, null))
                    .build();
        }
    }
}
