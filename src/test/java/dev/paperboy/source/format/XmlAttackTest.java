package dev.paperboy.source.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.paper.DocumentFormat;
import dev.paperboy.paper.UnreadableDocumentException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents made to exhaust or to lead out who reads them: refused within two seconds, and nobody is called. */
class XmlAttackTest {

    private static final long LONGEST_NANOS = 2_000_000_000L;
    private static final List<DocumentFormat> FORMATS =
            List.of(new ArxivAtom(), new ArxivRss(), new ArxivOai(), Feed.named("feed", Collected.CLOCK));

    private static ServerSocket canary;

    @BeforeAll
    static void listen() throws IOException {
        canary = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        canary.setSoTimeout(200);
    }

    @AfterAll
    static void nobody_called() throws IOException {
        try (var server = canary) {
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    static Stream<Arguments> attacks() throws IOException {
        var canaryAddress = "http://127.0.0.1:" + canary.getLocalPort() + "/x";
        return Stream.of(
                attack("billion laughs", billionLaughs()),
                attack(
                        "quadratic blow-up",
                        "<!DOCTYPE rss [<!ENTITY a \"" + "a".repeat(100_000) + "\">]><rss>" + "&a;".repeat(10_000)
                                + "</rss>"),
                attack(
                        "external entity",
                        "<!DOCTYPE rss [<!ENTITY a SYSTEM \"" + canaryAddress + "\">]><rss>&a;</rss>"),
                attack("file entity", "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss>&a;</rss>"),
                attack("parameter entity", "<!DOCTYPE rss [<!ENTITY % a SYSTEM \"" + canaryAddress + "\"> %a;]><rss/>"),
                attack("external DTD", "<!DOCTYPE rss SYSTEM \"" + canaryAddress + "\"><rss/>"),
                attack("public DTD", "<!DOCTYPE rss PUBLIC \"x\" \"" + canaryAddress + "\"><rss/>"),
                attack("depth", "<a>".repeat(100_000)),
                attack("depth within a feed", "<rss version='2.0'><channel><item>" + "<a>".repeat(100_000)),
                attack("huge attribute", "<rss version='2.0' a='" + "a".repeat(5_000_000) + "'/>"),
                attack("many attributes", "<rss version='2.0' " + attributes() + "/>"),
                attack("huge name", "<" + "a".repeat(5_000_000) + "/>"),
                attack(
                        "huge text",
                        "<rss version='2.0'><channel><title>" + "a".repeat(5_000_000) + "</title></channel></rss>"),
                attack("huge comment", "<rss version='2.0'><channel><!--" + "a".repeat(5_000_000)),
                attack(
                        "a million elements",
                        "<rss version='2.0'><channel>" + "<a/>".repeat(1_000_000) + "</channel></rss>"),
                attack(
                        "a million elements in an item",
                        "<rss version='2.0'><channel><item>" + "<a/>".repeat(1_000_000) + "</item></channel></rss>"),
                attack("truncated", "<rss version='2.0'><channel><item><title>x"),
                attack("spaces", " ".repeat(5_000_000)),
                attack("unknown entity", "<rss version='2.0'><channel><title>&nothing;</title></channel></rss>"),
                attack("undeclared prefix", "<rss version='2.0'><a:b/></rss>"),
                attack(
                        "xinclude",
                        "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + canaryAddress + "'/>"));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void every_attack_is_refused_in_a_sentence(String document) throws IOException {
        for (var format : FORMATS) {
            var started = System.nanoTime();
            assertThatThrownBy(() -> Collected.from(format, document))
                    .as("%s", format.getClass().getSimpleName())
                    .isInstanceOf(UnreadableDocumentException.class)
                    .message()
                    .matches("[A-Z].*\\.")
                    .hasSizeLessThan(200)
                    .doesNotContain("wstx", "Exception", "JAXP", "aaaa");
            assertThat(System.nanoTime() - started)
                    .as("%s", format.getClass().getSimpleName())
                    .isLessThan(LONGEST_NANOS);
        }
    }

    private static Arguments attack(String name, String document) {
        return Arguments.of(Named.of(name, document));
    }

    private static String billionLaughs() {
        var entities = new StringBuilder("<!ENTITY l0 \"ha\">");
        for (var level = 1; level < 30; level++) {
            entities.append("<!ENTITY l" + level + " \"" + ("&l" + (level - 1) + ";").repeat(10) + "\">");
        }
        return "<!DOCTYPE rss [" + entities + "]><rss version='2.0'><channel><title>&l29;</title></channel></rss>";
    }

    private static String attributes() {
        var attributes = new StringBuilder();
        for (var at = 0; at < 100_000; at++) {
            attributes.append(" a").append(at).append("='1'");
        }
        return attributes.toString();
    }
}
