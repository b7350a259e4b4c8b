package dev.paperboy.inbox.bounce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Anybody may write to a mailbox: whatever comes, there is an answer, soon. */
class HostileMailTest {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int MEGABYTE = 1024 * 1024;
    private static final Path GOOD = Path.of("src/test/resources/samples/bounces/hard-postfix.eml");

    private static Incoming sorted(byte[] mail) {
        return assertTimeoutPreemptively(SOON, () -> Sorting.of(mail));
    }

    private static Incoming sorted(String mail) {
        return sorted(mail.getBytes(StandardCharsets.UTF_8));
    }

    private static String report(String part) {
        return "From: MAILER-DAEMON@example.net\nSubject: Undelivered Mail\nContent-Type: multipart/report; boundary=b\n\n"
                + "--b\n" + part + "\n--b--\n";
    }

    @Test
    void ten_thousand_parts_are_not_looked_into() {
        assertThat(sorted(report("Content-Type: text/plain\n\nx\n--b\n".repeat(10_000))))
                .isInstanceOf(Incoming.Other.class);
    }

    @Test
    void a_hundred_levels_are_not_looked_into() {
        var mail = new StringBuilder("From: MAILER-DAEMON@example.net\nSubject: failure notice\n");
        for (int i = 0; i < 100; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("x\n\n--b")
                    .append(i)
                    .append("x\n");
        }
        mail.append("Content-Type: text/plain\n\n550 5.1.1 User unknown\n");

        assertThat(sorted(mail.toString())).isInstanceOf(Incoming.Other.class);
    }

    @Test
    void a_multipart_that_holds_itself_ends() {
        assertThat(sorted(report("Content-Type: multipart/mixed; boundary=b\n\n--b\n".repeat(500))))
                .isNotNull();
    }

    static Stream<String> floods() {
        return Stream.of(
                "Subject: ",
                "X",
                ":",
                "\n ",
                "\n\t:",
                "a@b.c,",
                "=?utf-8?q?=",
                "=?x?b?",
                "=",
                "<",
                "\"",
                "5.1.1 ",
                "550 5.1.1 user unknown ",
                "550 ",
                "account ",
                "mailbox user ",
                "Final-Recipient: x\nAction: failed\n\n",
                "Final-Recipient:",
                "Return-Path: <d1.aaaaaaaaaaaaaa@x>\n",
                "d1.aaaaaaaaaaaaaa@",
                "--b\n",
                "--b",
                "\n\n",
                "\0",
                "ü",
                "\u001b$B",
                "{\"notificationType\":\"Bounce\",",
                "\"name\":\"a\",\"value\":\"",
                "https://",
                "http://a/",
                "x".repeat(63) + "@");
    }

    @ParameterizedTest
    @MethodSource("floods")
    void a_megabyte_of_anything_is_answered_soon(String piece) {
        var flood = piece.repeat(MEGABYTE / piece.length());

        sorted(flood);
        sorted("From: MAILER-DAEMON@example.net\nSubject: " + flood + "\n\nx\n");
        sorted("From: MAILER-DAEMON@example.net\nSubject: failure notice\n\n" + flood);
        sorted("From: MAILER-DAEMON@example.net\nContent-Type: multipart/report; boundary=" + flood);
        sorted(report("Content-Type: message/delivery-status\n\nFinal-Recipient: x\nAction: failed\nDiagnostic-Code: "
                + flood));
        sorted(report("Content-Type: text/plain; charset=" + flood + "\n\n" + flood));
        sorted(report("Content-Transfer-Encoding: base64\n\n" + flood));
        sorted(report("Content-Transfer-Encoding: quoted-printable\n\n" + flood));
        sorted(report("Content-Type: message/rfc822\n\n" + flood));
        sorted("From: x\nSubject: AWS\n\n{\"notificationType\":\"Bounce\"," + flood);
    }

    @Test
    void what_is_kept_of_a_flood_is_bounded() {
        var mail = (Incoming.Bounced) sorted("To: " + "bounces+d1.aaaaaaaaaaaaaa@x,".repeat(30_000) + "\n"
                + report("Content-Type: message/delivery-status\n\nFinal-Recipient: x\nAction: failed\nStatus: 5.1.1\n"
                        + "Diagnostic-Code: smtp; " + "x ".repeat(300_000) + "\n--b\nContent-Type: message/rfc822\n\n"
                        + "Message-ID: <x@y>\n".repeat(10_000)));

        assertThat(mail.diagnosis().diagnostic().length()).isLessThanOrEqualTo(2_000);
        assertThat(mail.traces().messageIds()).hasSizeLessThanOrEqualTo(20);
        assertThat(mail.traces().addresses()).allMatch(address -> address.length() <= 500);
    }

    @Test
    void nonsense_about_charsets_and_encodings_is_read_as_it_stands() {
        for (var type : new String[] {
            "text/plain; charset=\"no such thing\"",
            "text/plain; charset=",
            "text/plain; charset=utf-7\0",
            "text/plain; charset=x-mac-\u00e9",
            "text",
            "/",
            "multipart/report; boundary=\"",
            "multipart/report; boundary=\"\"",
            "multipart/report; boundary",
            "multipart/;;;"
        }) {
            assertThat(
                            sorted(
                                    "From: MAILER-DAEMON@example.net\nSubject: failure notice\nContent-Type: " + type
                                            + "\nContent-Transfer-Encoding: ?\n\n<ada@example.net>:\n550 5.1.1 Mailbox does not exist\n"))
                    .as(type)
                    .isInstanceOf(Incoming.Bounced.class);
        }
    }

    /** A good report with some of its bytes changed, cut out or doubled: never an exception, and nothing endless. */
    @Test
    void a_spoilt_report_is_answered() throws IOException {
        var random = new Random(42);
        var good = Files.readAllBytes(GOOD);
        for (int i = 0; i < 3_000; i++) {
            var spoilt = new ByteArrayOutputStream();
            for (int at = 0; at < good.length; at++) {
                switch (random.nextInt(150)) {
                    case 0 -> spoilt.write(random.nextInt(256));
                    case 1 -> spoilt.write(good, at, Math.min(40, good.length - at));
                    case 2 -> at += random.nextInt(60);
                    default -> spoilt.write(good[at]);
                }
            }
            assertThat(Sorting.of(spoilt.toByteArray())).isNotNull();
        }
    }

    @Test
    void no_bytes_are_a_mail_too() {
        assertThat(sorted(new byte[0])).isInstanceOf(Incoming.Other.class);
    }
}
