package dev.paperboy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.testing.PackagedApp;
import dev.paperboy.testing.SmtpSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates and a look of the operator's own, in the packaged application. */
class OverlayIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private SmtpSink relay;

    @SuppressWarnings("NullAway.Init")
    private PackagedApp app;

    @BeforeEach
    void prepare() {
        relay = new SmtpSink();
        app = new PackagedApp(PackagedApp.H2, folder, PackagedApp.settings(relay))
                .with("PAPERBOY_TEMPLATES_DIRECTORY", folder.resolve("own").toString());
    }

    @AfterEach
    void end() {
        app.close();
        relay.close();
    }

    @Test
    void an_own_look_is_in_mails_and_on_pages() throws IOException {
        own(
                "layout/mail.css",
                Files.readString(Path.of("templates/layout/mail.css")).replace("30px", "31px"));
        own("tags/paging.html", "<p>own steps</p>");
        app.with("PAPERBOY_LOOK_NAME", "Gazette")
                .with("PAPERBOY_LOOK_LOGO", "The Gazette")
                .with("PAPERBOY_LOOK_FOOT", "Printed at night")
                .with("PAPERBOY_LOOK_ACCENT", "#005a9c")
                .with("PAPERBOY_MAIL_SUBJECT", "[G] {papers} since {first}")
                .start();

        app.load("2026-03-02", "Engines that weave", 2);
        app.subscriber("ada@readers.example.org", "engines");
        app.edition("2026-03-05");

        var mail = new String(relay.awaitMails(1, Duration.ofSeconds(20)).get(0).bytes(), UTF_8);
        assertThat(mail)
                .contains("Subject: [G] 2 papers since Engines that weave", "31px", "#005a9c", "Printed at night");
        assertThat(mail).contains("The Gazette").doesNotContain("#9a3412", "30px");
        var page = app.call("GET", "/papers?date=2026-03-02", null).body();
        assertThat(page).contains(">The Gazette</a>", "Printed at night", "href=\"/look.css\"", "own steps");
        assertThat(app.call("GET", "/look.css", null).body()).contains("--accent: #005a9c");
        assertThat(app.log()).contains("All templates print");
    }

    @Test
    void a_template_that_cannot_be_printed_keeps_the_node_unready_and_its_mails_back() throws IOException {
        own(
                "mail/digest.html",
                Files.readString(Path.of("templates/mail/digest.html")).replace("digest.counts", "digest.count"));
        own("admin/people.html", "{#for i in 1000000000}{/for}");

        app.startUnready();

        assertThat(app.call("GET", "/q/health/ready", null).body())
                .contains("Template mail/digest.html, line ", "count");
        assertThat(app.call("GET", "/q/health/live", null).statusCode()).isEqualTo(200);
        assertThat(app.log())
                .contains(
                        "Template mail/digest.html, line ",
                        "Template admin/people.html, line 1: its loops turn more than")
                .contains("Nothing is sent until this is mended");
        app.load("2026-03-02", "Engines that weave", 1);
        app.subscriber("ada@readers.example.org", "engines");
        app.ask("POST", "/api/v1/editions", "{\"date\": \"2026-03-05\"}");
        assertThat(relay.connections()).isZero();
    }

    @Test
    void a_folder_that_is_not_there_refuses_to_start() {
        assertThat(app.startAndFail()).isNotZero();

        assertThat(app.log()).contains("paperboy.templates.directory is", "which is no folder that can be read");
    }

    private void own(String name, String text) throws IOException {
        var file = folder.resolve("own").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
