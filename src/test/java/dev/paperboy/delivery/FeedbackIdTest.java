package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackIdTest {

    @ParameterizedTest
    @CsvSource({
        "example.org, exampleorg",
        "papers.example.org, exampleorg",
        "digest.a.io, digestaio",
        "a.io, aiopaperboy",
        "localhost, localhost",
        "a-very-long-name-of-a-university.edu, a-very-long-nam",
        "mail.library.of.some.university.ac.uk, universityacuk",
    })
    void it_is_made_of_the_domain(String domain, String sender) {
        assertThat(FeedbackId.of(domain).sender()).isEqualTo(sender);
    }

    @Test
    void it_names_the_day_and_the_stream() {
        assertThat(new FeedbackId("papers").value(LocalDate.of(2026, 11, 20))).isEqualTo("20261120:daily:v1:papers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "four", "sixteen-letters.", "with:colon", "with blank", "line\r\nbreak", "ümlaut"})
    void what_gmail_would_not_read_is_refused(String sender) {
        assertThatThrownBy(() -> new FeedbackId(sender)).hasMessageStartingWith("paperboy.mail.feedback-id is not");
    }
}
