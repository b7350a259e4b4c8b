package dev.paperboy.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    120,                            PT2M
                    ' 7 ',                          PT7S
                    86401,                          PT24H
                    999999999999999999,             PT24H
                    'Mon, 02 Mar 2026 09:10:00 GMT', PT10M
                    'Mon, 02 Mar 2099 09:10:00 GMT', PT24H
                    """)
    void seconds_and_dates_are_understood(String header, Duration wait) {
        assertThat(RetryAfter.read(header, NOW)).contains(wait);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "-5", "0", "1.5", "9999999999999999999999", "Mon, 02 Mar 2026 08:00:00 GMT", "10 min"
            })
    void junk_and_the_past_are_not(String header) {
        assertThat(RetryAfter.read(header, NOW)).isEmpty();
    }
}
