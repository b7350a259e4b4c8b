package dev.paperboy.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReadMailTest {

    @Test
    void a_digest_is_known_by_its_header_and_has_both_parts() throws IOException {
        try (var golden =
                Objects.requireNonNull(ReadMailTest.class.getResourceAsStream("/golden/digests/two-papers.eml"))) {
            var mail = ReadMail.of(7, golden.readAllBytes());

            assertThat(mail.number()).isEqualTo(7);
            assertThat(mail.kind()).isEqualTo("digest");
            assertThat(mail.date()).endsWith(" UTC");
            assertThat(mail.html()).hasValueSatisfying(html -> assertThat(html).contains("<head>", "</html>"));
            assertThat(mail.text()).hasValueSatisfying(text -> assertThat(text).contains("Unsubscribe"));
        }
    }

    @Test
    void a_letter_is_called_by_its_name() throws IOException {
        assertThat(mail("X-Paperboy-Mail: confirm\r\n\r\nPress the button.").kind())
                .isEqualTo("letter: confirm");
    }

    @Test
    void encoded_words_are_read() throws IOException {
        var mail = mail("Subject: =?UTF-8?Q?Caf=C3=A9?=\r\nTo: =?UTF-8?Q?Zo=C3=AB?= <zoe@example.org>\r\n\r\n");

        assertThat(mail.subject()).isEqualTo("Café");
        assertThat(mail.to()).isEqualTo("Zoë <zoe@example.org>");
    }

    @Test
    void a_bare_mail_is_shown_all_the_same() throws IOException {
        var mail = mail("\r\nWords.");

        assertThat(mail.subject()).isEqualTo("(no subject)");
        assertThat(mail.date()).isEmpty();
        assertThat(mail.kind()).isEqualTo("mail");
        assertThat(mail.text()).hasValue("Words.");
        assertThat(mail.html()).isEmpty();
    }

    private static ReadMail mail(String text) throws IOException {
        return ReadMail.of(1, text.getBytes(UTF_8));
    }
}
