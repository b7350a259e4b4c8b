package dev.paperboy.delivery.dkim;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.exceptions.FailException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DkimSignerTest {

    private static final Instant DATE = Instant.parse("2026-11-20T06:00:00Z");
    private static final String[] BOTH = {"rsa-sha256 pass", "ed25519-sha256 pass"};
    private static final byte[] MAIL = mail("Subject: 12 new papers\r\n", "Hello.\r\n");

    private final Path folder;
    private final DkimSigner signer;

    DkimSignerTest(@TempDir Path folder) {
        this.folder = folder;
        this.signer = signer(TestDkim.both(folder));
    }

    private static DkimSigner signer(DkimConfig config) {
        return DkimSigner.of(config, "papers.example.org");
    }

    static List<Path> golden() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden/digests"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("golden")
    void whole_digests_are_believed(Path file) throws Exception {
        var signed = signer.sign(Files.readAllBytes(file), DATE);

        assertThat(verdicts(signed)).containsExactly(BOTH);
        assertThat(secondOpinion(signed)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("dev.paperboy.delivery.dkim.DkimSignerTest#oddHeads")
    void odd_heads_are_believed(String head) throws Exception {
        var signed = signer.sign(mail(head, "Hello.\r\n"), DATE);

        assertThat(verdicts(signed)).containsExactly(BOTH);
        assertThat(secondOpinion(signed)).isTrue();
    }

    static List<String> oddHeads() {
        return List.of(
                "Subject: =?UTF-8?B?2KrYudmE2YU=?=\r\n =?UTF-8?B?2KfZhNii2YTYqQ==?=\r\n",
                "Subject:\r\n\tfolded  at \t once\r\n  \t and again \r\n",
                "Subject: \r\n",
                "SUBJECT:a; b=c; h=from:to\r\nX-Other: DKIM-Signature: b=1\r\n",
                "Subject: " + "x".repeat(900) + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n", "  \r\n\r\n", "a  b\t\tc \r\n", "no end", ".\r\n..\r\nFrom x\r\n=\r\n\r\n\r\n"})
    void odd_bodies_are_believed(String body) throws Exception {
        var signed = signer.sign(mail("Subject: x\r\n", body), DATE);

        assertThat(verdicts(signed)).containsExactly(BOTH);
        // Apache James takes a body without text for one line; the standard names the hash of nothing.
        assertThat(secondOpinion(signed)).isEqualTo(!body.isBlank());
    }

    @Test
    void the_mail_stands_unchanged_behind_its_signatures() {
        var signed = text(signer.sign(MAIL, DATE));

        assertThat(signed).endsWith(new String(MAIL, US_ASCII)).startsWith("DKIM-Signature: v=1; a=rsa-sha256;");
        assertThat(signed.substring(0, signed.length() - MAIL.length).lines()).allMatch(line -> line.length() <= 78);
    }

    @Test
    void a_signature_says_what_it_should_and_never_how_much_it_covers() {
        var field = text(signer.sign(MAIL, DATE)).split("\r\n(?=[A-Z])", 3)[1];
        var tags = Verifier.tags(field.replaceFirst("DKIM-Signature:", ""));

        assertThat(tags)
                .containsEntry("a", "ed25519-sha256")
                .containsEntry("c", "relaxed/relaxed")
                .containsEntry("d", "papers.example.org")
                .containsEntry("s", "ed")
                .containsEntry("t", "1795154400")
                .containsEntry(
                        "h",
                        "from:from:to:to:subject:subject:date:date:message-id:message-id:list-id:list-id:list-unsubscribe"
                                + ":list-unsubscribe:list-unsubscribe-post:list-unsubscribe-post:reply-to:reply-to"
                                + ":mime-version:content-type:content-transfer-encoding:auto-submitted:feedback-id")
                .containsOnlyKeys("v", "a", "c", "d", "s", "t", "h", "bh", "b");
    }

    @Test
    void a_second_copy_has_the_same_bytes_also_of_another_node() {
        var first = signer.sign(MAIL, DATE);

        assertThat(signer.sign(MAIL, DATE)).isEqualTo(first);
        assertThat(signer(TestDkim.both(folder)).sign(MAIL, DATE)).isEqualTo(first);
        assertThat(signer.sign(MAIL, DATE.plusSeconds(1))).isNotEqualTo(first);
    }

    @Test
    void many_threads_sign_at_once() {
        var signed = ConcurrentHashMap.<String>newKeySet();
        IntStream.range(0, 64).parallel().forEach(i -> signed.add(text(signer.sign(MAIL, DATE))));

        assertThat(signed).hasSize(1);
    }

    @Test
    void a_flipped_byte_is_noticed_wherever_it_counts() {
        var mail = mail("Subject: 12 new papers\r\nFeedback-ID: 20261120:daily:v1:example\r\n", "Hello.\r\n");
        var signed = signer.sign(mail, DATE);
        int head = signed.length - mail.length;
        var unnoticed = new ArrayList<Integer>();
        for (int i = head; i < signed.length; i++) {
            var forged = signed.clone();
            forged[i] ^= 1;
            if (text(forged).contains("\r\n\r\n")
                    && verdicts(forged).stream().anyMatch(verdict -> verdict.endsWith("pass"))) {
                unnoticed.add(i - head);
            }
        }

        assertThat(unnoticed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: Mallory <m@example.net>",
                "Subject: Win a prize",
                "To: everybody@example.net",
                "Reply-To: m@example.net",
                "List-Unsubscribe: <https://example.net/>",
                "List-Unsubscribe-Post: x",
                "List-Id: <x.example.net>",
                "Content-Transfer-Encoding: base64"
            })
    void nothing_that_is_signed_can_be_added_or_said_twice(String field) throws Exception {
        var signed = text(signer.sign(MAIL, DATE));
        int gap = signed.indexOf("\r\n\r\n");
        var below = signed.substring(0, gap + 2) + field + "\r\n" + signed.substring(gap + 2);

        for (var forged : List.of(field + "\r\n" + signed, below)) {
            assertThat(verdicts(forged.getBytes(US_ASCII))).noneMatch(verdict -> verdict.endsWith("pass"));
            assertThat(secondOpinion(forged.getBytes(US_ASCII))).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"List-Unsubscribe", "List-Unsubscribe-Post", "List-Id", "Date", "Message-ID", "Auto-Submitted"})
    void nothing_that_is_signed_can_be_taken_away(String name) {
        var signed = text(signer.sign(MAIL, DATE));
        var forged = signed.replaceFirst("\r\n" + name + ":[^\r]*", "");

        assertThat(forged).isNotEqualTo(signed);
        assertThat(verdicts(forged.getBytes(US_ASCII))).noneMatch(verdict -> verdict.endsWith("pass"));
    }

    @Test
    void relays_may_fold_anew_and_add_marks_of_their_way() throws Exception {
        var travelled = ("Received: from a by b\r\n" + text(signer.sign(MAIL, DATE)))
                .replace("Subject: 12 new", "Subject:  12\r\n\t new");

        assertThat(verdicts(travelled.getBytes(US_ASCII))).containsExactly(BOTH);
        assertThat(secondOpinion(travelled.getBytes(US_ASCII))).isTrue();
    }

    @Test
    void without_keys_the_mail_is_the_same_array() {
        var off = signer(TestDkim.off());

        assertThat(off.sign(MAIL, DATE)).isSameAs(MAIL);
        assertThat(off.on()).isFalse();
        assertThat(off.fingerprint()).isEmpty();
    }

    @Test
    void keys_that_are_not_in_use_are_published_and_sign_nothing() {
        var both = TestDkim.both(folder);
        var next = TestDkim.pem(folder, "next", TestDkim.make("RSA", 2048));
        var during = signer(both.with("next", next, false));

        assertThat(during.sign(MAIL, DATE)).isEqualTo(signer.sign(MAIL, DATE));
        assertThat(during.fingerprint()).isEqualTo(signer.fingerprint());
        assertThat(during.keys()).extracting(DkimKey::selector).containsExactly("rsa", "ed", "next");
        assertThat(signer(TestDkim.off().with("next", next, false)).sign(MAIL, DATE))
                .isSameAs(MAIL);
    }

    @Test
    void the_fingerprint_tells_selectors_domains_and_keys_apart() {
        var ed = folder.resolve("ed.pem");
        var other = TestDkim.pem(folder, "other", TestDkim.make("Ed25519", 255));
        var one = TestDkim.off().with("a", ed, true);

        assertThat(Stream.of(
                                one,
                                TestDkim.off().with("b", ed, true),
                                TestDkim.off().with("a", other, true),
                                one.of("example.org"))
                        .map(config -> signer(config).fingerprint()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"papers.example.org", "Papers.Example.ORG", "example.org", "mail.papers.example.org"})
    void a_domain_that_from_aligns_with_may_sign(String domain) {
        assertThat(signer(TestDkim.both(folder).of(domain)).on()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.net",
                "rs.example.org",
                "notpapers.example.org",
                "apers.example.org",
                "org",
                "org.",
                "",
                "a b",
                "x;y"
            })
    void any_other_domain_is_refused(String domain) {
        assertThatThrownBy(() -> signer(TestDkim.both(folder).of(domain)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("paperboy.dkim.domain is ");
    }

    @Test
    void settings_that_cannot_be_meant_are_refused() {
        var rsa = TestDkim.both(folder).keys().get(0).file();

        assertThatThrownBy(() -> signer(TestDkim.both(folder).with("more", rsa, true)))
                .hasMessageContaining("of the kind rsa")
                .hasMessageContaining("use=false");
        assertThatThrownBy(() -> signer(TestDkim.both(folder).with("RSA", rsa, false)))
                .hasMessageContaining("the same selector");
        assertThatThrownBy(() -> signer(TestDkim.off().with("a; b", rsa, true)))
                .hasMessage("paperboy.dkim.keys[0].selector is not a name like 2026a");
    }

    private List<String> verdicts(byte[] mail) {
        return new Verifier(dns()).verify(mail);
    }

    private Map<String, String> dns() {
        return signer.keys().stream()
                .collect(Collectors.toMap(key -> key.selector() + "._domainkey." + signer.domain(), DkimKey::record));
    }

    /** Of Apache James, which knows RSA only. */
    private boolean secondOpinion(byte[] mail) throws IOException {
        var records = dns();
        Function<String, List<String>> found = name -> List.of(records.get(name));
        try {
            return new DKIMVerifier((methods, selector, domain) -> found.apply(selector + "._domainkey." + domain))
                    .verify(new ByteArrayInputStream(withoutEd25519(mail))).stream()
                            .anyMatch(record -> record.getSelector().toString().equals("rsa"));
        } catch (FailException e) {
            return false;
        }
    }

    private static byte[] withoutEd25519(byte[] mail) {
        return Arrays.stream(text(mail).split("(?<=\r\n)(?=DKIM-Signature: v=1; a=ed)|(?<=\r\n)(?=Date: )", -1))
                .filter(part -> !part.startsWith("DKIM-Signature: v=1; a=ed"))
                .collect(Collectors.joining())
                .getBytes(US_ASCII);
    }

    private static String text(byte[] mail) {
        return new String(mail, ISO_8859_1);
    }

    private static byte[] mail(String head, String body) {
        return ("Date: Fri, 20 Nov 2026 06:00:00 +0000\r\n"
                        + "From: Paperboy <digest@papers.example.org>\r\n"
                        + "To: ada@example.org\r\n"
                        + "Message-ID: <1.20261120@papers.example.org>\r\n"
                        + head
                        + "MIME-Version: 1.0\r\n"
                        + "Content-Type: text/plain; charset=UTF-8\r\n"
                        + "List-Id: Paperboy <daily.papers.example.org>\r\n"
                        + "List-Unsubscribe: <https://papers.example.org/unsubscribe/x>\r\n"
                        + "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"
                        + "Auto-Submitted: auto-generated\r\n\r\n"
                        + body)
                .getBytes(ISO_8859_1);
    }
}
