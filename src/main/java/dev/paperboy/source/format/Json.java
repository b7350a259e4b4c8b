package dev.paperboy.source.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reading JSON from strangers: bounded, and lenient about what is missing. */
final class Json {

    private static final int LONGEST_STRING = 1_000_000;
    private static final int LONGEST_NUMBER = 50;
    private static final int DEEPEST = 50;
    private static final int DATE_LENGTH = 10;

    static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_STRING)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Json() {}

    /** The text of a field; null where it is missing, null, or neither text nor number. */
    static @Nullable String text(JsonNode object, String field) {
        var node = object.path(field);
        return node.isTextual() || node.isNumber() ? node.asText() : null;
    }

    static @Nullable Integer count(JsonNode object, String field) {
        var node = object.path(field);
        return node.isIntegralNumber() && node.canConvertToInt() ? node.intValue() : null;
    }

    /** The day at the start of a date or instant, empty if there is none that can be stored. */
    static Optional<LocalDate> day(@Nullable String text) {
        if (text == null || text.strip().length() < DATE_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip().substring(0, DATE_LENGTH)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
