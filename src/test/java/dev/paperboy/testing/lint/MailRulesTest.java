package dev.paperboy.testing.lint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds what breaks it, and nothing in a good mail. */
class MailRulesTest {

    private static final long READER = 8_000_000;
    private static final List<Rule> RULES = MailRules.all(token -> OptionalLong.of(READER), Set.of());

    @Test
    void a_good_mail_keeps_all() throws IOException {
        assertThat(broken(mail -> mail)).isEmpty();
    }

    @Test
    void each_rule_has_a_mail_that_breaks_it() {
        assertThat(breaches().map(breach -> breach.get()[0]))
                .containsExactlyInAnyOrderElementsOf(RULES.stream()
                        .map(rule -> rule.name().substring(0, rule.name().indexOf('.')))
                        .toList());
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("1", "List-Id: ", "List-Other: "),
                breach("2", "To: ", "Bcc: eve@example.org\r\nTo: "),
                breach("3", "\r\nPaperboy\r\n", "\r\nPaperboy\n"),
                breach("4a", "List-Id: ", "X-Long: " + "word ".repeat(20) + "\r\nList-Id: "),
                breach("4b", "List-Id: ", "X-Long: " + "x".repeat(1000) + "\r\nList-Id: "),
                breach("4c", "\r\nPaperboy\r\n", "\r\n" + "x".repeat(77) + "\r\n"),
                breach("5", "\r\nPaperboy\r\n", "\r\nPäperboy\r\n"),
                breach("6", "Subject: ", "Subject: =?UTF-8?B?w?= "),
                breach("7", "Content-Type: text/plain; charset=UTF-8", "Content-Type: text/plain; charset=US-ASCII"),
                breach("8", "List-Unsubscribe-Post: List-Unsubscribe=One-Click", "List-Unsubscribe-Post: Yes"),
                breach("10", "auto-generated", "no"),
                breach("11", "1 Example Street", "Somewhere"),
                Arguments.of("12a", inBody(body -> body.replace("/unsubscribe/", "/elsewhere/"))),
                Arguments.of("12b", inBody(body -> body.replaceFirst("/unsubscribe/", "/elsewhere/"))),
                breach("13", "<h1", "<p>" + ("x".repeat(70) + "=\r\n").repeat(1300) + "</p><h1"),
                breach("14a", "<h1", "<img src=3D'https://papers.example.org/x.png'><h1"),
                breach("14b", "<h1", "<p onclick=3D'x'></p><h1"),
                breach("15", "<h1", "<a href=3D'https://evil.example.org/'>x</a><h1"),
                breach("16", "<h1", "=E2=80=AE<h1"),
                breach("17", "<h1", "{digest.date}<h1"),
                breach("18", "<h1", "ada@example.org<h1"),
                breach("19", ".20261120@papers.example.org>", ".20261120@localhost>"),
                breach("20", "06:00:00", "07:00:00"),
                breach("21", "<h1", "<a href=3D'https://arxiv.org/abs/1'>x</a><h1"));
    }

    private static Arguments breach(String rule, String good, String bad) {
        return Arguments.of(rule, (UnaryOperator<String>) mail -> mail.replace(good, bad));
    }

    private static UnaryOperator<String> inBody(UnaryOperator<String> breach) {
        return mail -> {
            int end = mail.indexOf("\r\n\r\n");
            return mail.substring(0, end) + breach.apply(mail.substring(end));
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_rule_finds_what_breaks_it(String rule, UnaryOperator<String> breach) throws IOException {
        assertThat(broken(breach)).anyMatch(name -> name.startsWith(rule + "."));
    }

    private static List<String> broken(UnaryOperator<String> breach) throws IOException {
        var good = Files.readString(Path.of("src/test/resources/golden/digests/two-papers.eml"), US_ASCII);
        var known = new Judged.Known(
                READER,
                "ada@example.org",
                Instant.parse("2026-11-20T06:00:00Z"),
                "https://papers.example.org",
                "1 Example Street",
                Set.of("arxiv.org", "github.com"));
        var mail = new Judged(breach.apply(good).getBytes(ISO_8859_1), known);
        return RULES.stream().filter(rule -> breaks(rule, mail)).map(Rule::name).toList();
    }

    /** A rule about a header that is not there once has found that. */
    private static boolean breaks(Rule rule, Judged mail) {
        try {
            return !rule.findings(mail).isEmpty();
        } catch (AssertionError e) {
            return true;
        }
    }
}
