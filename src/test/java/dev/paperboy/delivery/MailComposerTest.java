package dev.paperboy.delivery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.rendering.encoding.EncodedBody;
import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailComposerTest {

    private static final String URL = "https://papers.example.org/unsubscribe/" + "a1B2".repeat(60);
    private static final List<String> NAMES = List.of(
            "Date",
            "From",
            "Reply-To",
            "To",
            "Message-ID",
            "Subject",
            "MIME-Version",
            "Content-Type",
            "List-Id",
            "List-Unsubscribe",
            "List-Unsubscribe-Post",
            "Auto-Submitted",
            "X-Paperboy-Digest");

    static List<String> hostile() {
        return List.of(
                "Attention\r\nBcc: victim@example.org",
                "Attention\nBcc: victim@example.org\n\n<html>",
                "Attention\rBcc: victim@example.org",
                "One\u2028Bcc: a@example.org\u2029two",
                "Nul\u0000 bell\u0007 escape\u001b next\u0085line vertical\u000b",
                "\u202egnp.exe\u202c \u2066isolated\u2069 \u200bzero\ufeff",
                "مقالة عن التعلم العميق",
                "מאמר על למידה עמוקה (deep learning)",
                "می\u200cخواهم",
                "👩‍🔬🧪 ".repeat(40),
                "=?utf-8?q?=0D=0ABcc:_a@example.org?=",
                "\ud800 lone \udc00 surrogates",
                "$\\alpha$-\"quotes\" <b>tags</b> & {template} %s ${jndi:x}",
                ".",
                "",
                "From me",
                "x".repeat(10_000),
                "word ".repeat(2_000),
                "é".repeat(10_000),
                "漢字".repeat(5_000));
    }

    @Test
    void equal_drafts_give_equal_bytes_on_every_host() {
        byte[] once = bytes(draft("Papers", "text", "<p>html</p>"));
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));

            assertThat(bytes(draft("Papers", "text", "<p>html</p>"))).isEqualTo(once);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void the_mail_reads_as_the_standards_show_it() {
        assertThat(ascii(draft("2 new papers", "Grüße\n.dot\nFrom here\nend \n", "<p>x=1</p>")))
                .isEqualTo(
                        """
                        Date: Fri, 20 Nov 2026 06:00:00 +0000
                        From: Paperboy <digest@news.example.org>
                        Reply-To: help@news.example.org
                        To: "Lovelace, Ada" <ada@example.org>
                        Message-ID: <abc.20261120@news.example.org>
                        Subject: 2 new papers
                        MIME-Version: 1.0
                        Content-Type: multipart/alternative;
                         boundary="=_b0"
                        List-Id: Paperboy <daily.news.example.org>
                        List-Unsubscribe: <%s>,
                         <mailto:u@news.example.org>
                        List-Unsubscribe-Post: List-Unsubscribe=One-Click
                        Auto-Submitted: auto-generated
                        X-Paperboy-Digest: 42

                        --=_b0
                        Content-Type: text/plain; charset=UTF-8
                        Content-Transfer-Encoding: quoted-printable

                        Gr=C3=BC=C3=9Fe
                        =2Edot
                        From=20here
                        end=20

                        --=_b0
                        Content-Type: text/html; charset=UTF-8
                        Content-Transfer-Encoding: quoted-printable

                        <p>x=3D1</p>

                        --=_b0--
                        """
                                .formatted(URL)
                                .replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_text_stays_in_its_place(String hostile) throws Exception {
        var mail = bytes(draft(hostile, hostile, "<p>" + hostile + "</p>"));

        var read = read(mail);
        assertThat(Collections.list(read.getAllHeaders()))
                .extracting(Header::getName)
                .containsExactlyInAnyOrderElementsOf(NAMES);
        assertThat(read.getSubject()).isEqualTo(HeaderText.clean(hostile));
        assertThat(((InternetAddress) read.getAllRecipients()[0]).getAddress()).isEqualTo("ada@example.org");
        assertThat(read.getAllRecipients()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_name_or_header_stays_in_its_place(String hostile) throws Exception {
        var plain = draft("Papers", "text", "html");
        var extra = hostile.matches("(?s)\\S{901,}") ? "too long" : hostile;
        var mail = bytes(new Draft(
                new Mailbox(hostile, "digest@news.example.org"),
                null,
                new Mailbox(hostile, "ada@example.org"),
                "Papers",
                plain.date(),
                plain.messageId(),
                plain.boundary(),
                List.of(new HeaderLine("X-Topic", extra)),
                EncodedBody.of("text"),
                EncodedBody.of("html")));

        var read = read(mail);
        var from = (InternetAddress) read.getFrom()[0];
        assertThat(read.getFrom()).hasSize(1);
        assertThat(from.getAddress()).isEqualTo("digest@news.example.org");
        assertThat(from.getPersonal() == null ? "" : from.getPersonal()).isEqualTo(HeaderText.clean(hostile));
        assertThat(read.getHeader("Bcc")).isNull();
        assertThat(read.getHeader("X-Topic")).hasSize(1);
        assertOnTheWire(mail);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void lines_are_short_and_ascii(String hostile) {
        assertOnTheWire(bytes(draft(hostile, hostile, "<p>" + hostile + "</p>")));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void the_bodies_come_out_as_they_went_in(String hostile) throws Exception {
        var text = hostile.replace("\ud800", "?")
                .replace("\udc00", "?")
                .replace("\r\n", "\n")
                .replace('\r', '\n');

        var parts = (MimeMultipart)
                read(bytes(draft("Papers", text, "<p>" + text + "</p>"))).getContent();

        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(content(parts.getBodyPart(0))).isEqualTo(text.stripTrailing());
        assertThat(content(parts.getBodyPart(1))).isEqualTo("<p>" + text + "</p>");
    }

    @Test
    void no_line_of_a_body_begins_with_a_dot_or_a_from() {
        var text = ("x".repeat(74) + ".From ").repeat(200) + "\n.\n..\nFrom a\n";

        assertThat(ascii(draft("Papers", text, text)).lines())
                .noneMatch(line -> line.startsWith(".") || line.startsWith("From "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bcc", "from", "Content-Type", "X Topic", "X:Topic", "X-Topic\r\nBcc", "", "Ünicode", "Resent-To"
            })
    void a_name_that_is_no_extra_header_is_refused(String name) {
        assertThatThrownBy(() -> new HeaderLine(name, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.org\r\nBcc: b@example.org",
                "a@b>, <c@d",
                "a b@example.org",
                "a@",
                "a@b@c",
                "é@example.org"
            })
    void an_address_that_could_be_two_is_refused(String address) {
        assertThatThrownBy(() -> new Mailbox("", address)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void foreign_words_are_encoded_and_the_rest_of_a_header_stays_readable() {
        assertThat(new HeaderLine("List-Id", "Café à la carte <daily.example.org>").folded())
                .isEqualTo("=?UTF-8?B?Q2Fmw6kgw6A=?= la carte <daily.example.org>");
    }

    private static void assertOnTheWire(byte[] mail) {
        String wire = new String(mail, ISO_8859_1);
        assertThat(wire).endsWith("\r\n").matches("(?s)[\\t\\r\\n -~]*");
        assertThat(wire.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(wire.lines()).allMatch(line -> line.length() <= 76 || line.contains(URL));
    }

    private static Draft draft(String subject, String text, String html) {
        return new Draft(
                new Mailbox("Paperboy", "digest@news.example.org"),
                new Mailbox("", "help@news.example.org"),
                new Mailbox("Lovelace, Ada", "ada@example.org"),
                subject,
                Instant.parse("2026-11-20T06:00:00Z"),
                "abc.20261120@news.example.org",
                "b0",
                List.of(
                        new HeaderLine("List-Id", "Paperboy <daily.news.example.org>"),
                        new HeaderLine("List-Unsubscribe", "<" + URL + ">, <mailto:u@news.example.org>"),
                        new HeaderLine("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
                        new HeaderLine("Auto-Submitted", "auto-generated"),
                        new HeaderLine("X-Paperboy-Digest", "42")),
                EncodedBody.of(text),
                EncodedBody.of(html));
    }

    private static byte[] bytes(Draft draft) {
        return MailComposer.bytes(MailComposer.compose(draft));
    }

    private static String ascii(Draft draft) {
        return new String(bytes(draft), ISO_8859_1);
    }

    private static MimeMessage read(byte[] mail) throws Exception {
        return new MimeMessage((Session) null, new ByteArrayInputStream(mail));
    }

    private static String content(BodyPart part) throws Exception {
        return ((String) part.getContent()).replace("\r\n", "\n").stripTrailing();
    }
}
