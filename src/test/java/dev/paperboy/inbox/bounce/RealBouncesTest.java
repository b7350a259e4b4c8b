package dev.paperboy.inbox.bounce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paperboy.delivery.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Real bounces, published by other projects and not part of this one: {@code -Dbounces=FOLDER} names where they lie, beside
 * {@code expected.jsonl}, which says what each of them is.
 */
class RealBouncesTest {

    private static final Logger LOG = Logger.getLogger(RealBouncesTest.class);
    private static final Path CORPUS = Path.of(System.getProperty("bounces", "../shared/corpus/bounces"));

    /** They say of an address that it does not exist; that its server did not mean it is known from elsewhere. */
    private static final List<String> SAY_OTHERWISE =
            List.of("sisimai/lhost-receivingses-01.eml", "sisimai/lhost-receivingses-02.eml");

    /**
     * Labelled hard, and taken for softer on purpose: "access denied" under the server's own 5.7.1, and no more than "mailbox
     * unavailable", are what servers say too that refuse the sender. They count as wrong, and stay soft.
     */
    private static final List<String> SOFTER_ON_PURPOSE =
            List.of("sisimai/lhost-exim-30.eml", "sisimai/lhost-outlook-08.eml");

    @BeforeEach
    void look_for_it() {
        assumeTrue(
                Files.isDirectory(CORPUS), "There are no real bounces in " + CORPUS + "; -Dbounces=FOLDER names them");
    }

    private static Incoming read(Path file) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> Sorting.of(Files.readAllBytes(file)), file.toString());
    }

    private static List<Path> files(String folder) throws IOException {
        try (var files = Files.walk(CORPUS.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("expected.jsonl"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void every_mail_is_something() throws IOException {
        var counts = new TreeMap<String, Map<String, Integer>>();
        for (var file : files("")) {
            var folder = CORPUS.relativize(file).getName(0).toString();
            counts.computeIfAbsent(folder, f -> new TreeMap<>()).merge(kind(read(file)), 1, Integer::sum);
        }
        counts.forEach((folder, kinds) -> LOG.infof("%s: %s", folder, kinds));
    }

    @Test
    void what_is_no_bounce_suppresses_nobody() throws IOException {
        for (var folder : List.of("not-bounces", "mdn", "malformed-mails", "dmarc-tls-reports")) {
            for (var file : files(folder)) {
                assertThat(kind(read(file))).as(file.toString()).isNotIn("hard", "complaint");
            }
        }
        for (var file : files("sisimai")) {
            if (file.getFileName().toString().startsWith("rfc3834")) {
                assertThat(kind(read(file))).as(file.toString()).isEqualTo("auto-reply");
            }
        }
    }

    @Test
    void ninety_nine_of_a_hundred_that_carry_a_status_are_told_apart() throws IOException {
        var wrong = new ArrayList<String>();
        int right = 0;
        for (var line : Files.readAllLines(CORPUS.resolve("expected.jsonl"))) {
            var sample = new ObjectMapper().readTree(line);
            var name = sample.get("file").asText();
            if (!carriesStatus(sample) || SAY_OTHERWISE.contains(name)) {
                continue;
            }
            var kind = kind(read(CORPUS.resolve(name)));
            if (expected(sample).contains(kind)) {
                right++;
            } else {
                wrong.add(name + " is taken for " + kind);
            }
        }
        LOG.infof("%d of %d with a status are right; wrong: %s", right, right + wrong.size(), wrong);
        assertThat(100.0 * right / (right + wrong.size()))
                .as("wrong: %s", wrong)
                .isGreaterThanOrEqualTo(99);
    }

    @Test
    void none_that_carries_a_status_is_taken_for_hard_and_is_not() throws IOException {
        for (var line : Files.readAllLines(CORPUS.resolve("expected.jsonl"))) {
            var sample = new ObjectMapper().readTree(line);
            var name = sample.get("file").asText();
            if (carriesStatus(sample) && !expected(sample).contains("hard") && !SAY_OTHERWISE.contains(name)) {
                assertThat(kind(read(CORPUS.resolve(name)))).as(name).isNotEqualTo("hard");
            }
        }
    }

    @Test
    void what_sounds_like_a_refusal_of_the_sender_is_no_hard_bounce() throws IOException {
        for (var name : SOFTER_ON_PURPOSE) {
            assertThat(kind(read(CORPUS.resolve(name)))).as(name).isEqualTo("soft");
        }
    }

    /** Numbers like 5.0.911 are the labelling program's own, for mails in which no status stands. */
    private static boolean carriesStatus(JsonNode sample) {
        var labels = labels(sample);
        return !labels.isEmpty()
                && labels.stream()
                        .allMatch(label -> label.get("reason").asText().equals("feedback")
                                || label.get("status").asText().matches("(?!\\d\\.0\\.9\\d\\d$)[45]\\..*"));
    }

    private static List<JsonNode> labels(JsonNode sample) {
        return StreamSupport.stream(sample.get("expected").spliterator(), false).toList();
    }

    private static List<String> expected(JsonNode sample) {
        return labels(sample).stream()
                .map(label -> label.get("reason").asText().equals("feedback")
                        ? "complaint"
                        : label.get("hardBounce").asBoolean() ? "hard" : "soft")
                .toList();
    }

    /** A report of delay touches nobody, as a soft bounce. */
    private static String kind(Incoming mail) {
        if (mail instanceof Incoming.Bounced bounced) {
            return bounced.diagnosis().verdict() == Verdict.ADDRESS ? "hard" : "soft";
        }
        return mail instanceof Incoming.Delayed ? "soft" : mail.kind();
    }
}
