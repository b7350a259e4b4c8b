package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.testing.KeptMail;
import dev.paperboy.testing.PackagedApp;
import dev.paperboy.testing.SmtpSink;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from end to end, on the folders that operators run. */
class MainJobIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void the_day_s_papers_reach_their_readers_once_on_h2() throws MessagingException {
        try (var relay = new SmtpSink();
                var app = new PackagedApp(PackagedApp.H2, folder, PackagedApp.settings(relay)).start()) {
            mainJob(app, relay);
        }
    }

    @Test
    void the_day_s_papers_reach_their_readers_once_on_postgresql() throws MessagingException, IOException {
        try (var postgres = EmbeddedPostgres.builder().start();
                var relay = new SmtpSink();
                var app = new PackagedApp(PackagedApp.POSTGRESQL, folder, PackagedApp.settings(relay))
                        .with("QUARKUS_DATASOURCE_JDBC_URL", postgres.getJdbcUrl("postgres", "postgres"))
                        .with("QUARKUS_DATASOURCE_USERNAME", "postgres")
                        .with("QUARKUS_DATASOURCE_PASSWORD", "postgres")
                        .start()) {
            mainJob(app, relay);
            hostileText(app);
        }
    }

    private static void mainJob(PackagedApp app, SmtpSink relay) throws MessagingException {
        app.load("2026-03-02", "Engines that weave", 3);
        app.subscriber("ada@readers.example.org", "engines");
        app.subscriber("bert@readers.example.org", "weave");
        app.subscriber("carl@readers.example.org", "nothing");

        var edition = app.edition("2026-03-05");

        var mails = relay.awaitMails(2, PATIENCE);
        assertThat(mails)
                .extracting(KeptMail::recipient)
                .containsExactlyInAnyOrder("ada@readers.example.org", "bert@readers.example.org");
        assertThat(edition.path("planned").asInt()).isEqualTo(3);
        assertThat(edition.path("sent").asInt()).isEqualTo(2);
        assertThat(edition.path("skipped").asInt()).isEqualTo(1);
        for (var mail : mails) {
            headers(mail);
        }

        app.edition("2026-03-05");
        assertThat(relay.mails()).hasSize(2);

        var link = unsubscribeLink(relay.mailsTo("bert@readers.example.org").get(0));
        assertThat(app.call("GET", link, null).statusCode()).isEqualTo(200);
        var left = app.call("POST", link, "List-Unsubscribe=One-Click");
        assertThat(left.statusCode()).isEqualTo(200);
        assertThat(left.headers().firstValue("Set-Cookie")).isEmpty();

        app.load("2026-03-06", "More engines that weave", 2);
        app.edition("2026-03-06");
        relay.awaitMails(4, PATIENCE);
        assertThat(digestsTo("bert@readers.example.org", relay)).hasSize(1);
        var next = new String(relay.mailsTo("ada@readers.example.org").get(1).bytes(), StandardCharsets.UTF_8);
        assertThat(next).contains("More engines that weave 2").doesNotContain("2603.02001");

        assertThat(app.log())
                .doesNotContain("readers.example.org", link.substring(link.lastIndexOf('/') + 1))
                .doesNotContain("ERROR");
    }

    private static void headers(KeptMail mail) throws MessagingException {
        var message = mail.message();
        assertThat(message.getMessageID()).matches("<[0-9a-f]{32}\\.20260305@news\\.example\\.org>");
        assertThat(message.getHeader("List-Id")).hasSize(1);
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("X-Paperboy-Digest")[0]).matches("\\d+");
        assertThat(message.isMimeType("multipart/alternative")).isTrue();
        assertThat(unsubscribeLink(mail)).startsWith("http://127.0.0.1:");
        var text = new String(mail.bytes(), StandardCharsets.ISO_8859_1);
        assertThat(text).contains("Engines that weave 1", "1 Example Street", "/papers/2603.02001");
        assertThat(text.chars()).allMatch(c -> c < 128);
    }

    private static String unsubscribeLink(KeptMail mail) throws MessagingException {
        return mail.message().getHeader("List-Unsubscribe", ",").replaceAll("\\s|[<>]|,.*", "");
    }

    /** PostgreSQL stores no NUL and no half of a surrogate pair: no call may fall over them. */
    private static void hostileText(PackagedApp app) {
        for (var text : List.of("\\u0000", "a\\u0000b", "\\ud800", "\\udc00x", "\\u001b", "\\ufffe")) {
            for (var body : List.of(
                    "{\"email\": \"n@example.org\", \"confirmed\": true, \"consentNote\": \"%s\"}",
                    "{\"email\": \"f@example.org\", \"topics\": [{\"name\": \"A\", \"filter\": \"engine %s\"}]}",
                    "{\"email\": \"q@example.org\", \"topics\": [{\"name\": \"A\", \"filter\": \"\\\"engine %s\\\"\"}]}",
                    "{\"email\": \"t@example.org\", \"topics\": [{\"name\": \"A%s\", \"filter\": \"engine\"}]}",
                    "{\"email\": \"a%s@example.org\"}")) {
                var answer = app.call("POST", "/api/v1/subscribers", body.replace("%s", text));
                assertThat(answer.statusCode()).as(body + " " + text).isBetween(200, 499);
            }
        }
        for (var path : List.of(
                "subscribers?email=%00",
                "subscribers?email=a%00@b.org",
                "digests?subscriber=%00@",
                "papers/%00",
                "papers/a%00b",
                "papers?q=%00",
                "papers?q=%22a%00%22",
                "subscribers/%00",
                "editions/%00")) {
            assertThat(app.call("GET", "/api/v1/" + path, null).statusCode())
                    .as(path)
                    .isBetween(200, 499);
        }
        var line =
                "{\"id\": \"x\\u0000y\", \"title\": \"T\\u0000 \\ud800\", \"authors\": [\"A\\u0000\"], \"abstract\": \"\\udfff\"}";
        assertThat(app.call("POST", "/api/v1/papers/import?format=jsonl", line).statusCode())
                .isBetween(200, 499);
    }

    /** Without the letter that says goodbye. */
    private static List<KeptMail> digestsTo(String address, SmtpSink relay) {
        return relay.mailsTo(address).stream()
                .filter(mail -> new String(mail.bytes(), StandardCharsets.US_ASCII).contains("X-Paperboy-Digest:"))
                .toList();
    }
}
