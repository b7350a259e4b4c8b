package dev.paperboy.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;
import dev.paperboy.testing.KeptMail;
import dev.paperboy.testing.PackagedApp;
import dev.paperboy.testing.SmtpSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** The running site with a few papers, its relay, and a browser to look at it. */
final class Site implements AutoCloseable {

    private static final Pattern SET_UP = Pattern.compile("http://\\S+/admin/set-up/\\S+");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String DATE = "2026-11-21";
    private static final String ASKS = "asks-only@readers.example.org";
    private static final String READS = "reads@readers.example.org";
    static final String OWNER = "Olivia Owner";

    /** Of whoever made the first account. */
    static final String PASSWORD = "four words without company";

    private final SmtpSink relay;
    private final Feeds feeds;
    private final PackagedApp app;
    private final Chromium chromium;
    private final String address;
    private final Readers readers = new Readers(this);
    private @Nullable String owner;

    private Site(SmtpSink relay, Feeds feeds, PackagedApp app, Chromium chromium, String address) {
        this.relay = relay;
        this.feeds = feeds;
        this.app = app;
        this.chromium = chromium;
        this.address = address;
    }

    static Site start() {
        try {
            var relay = new SmtpSink();
            var feeds = new Feeds();
            var folder = Files.createTempDirectory("paperboy-browser");
            var app = new PackagedApp(PackagedApp.H2, folder, PackagedApp.settings(relay));
            feeds.settings().forEach(app::with);
            var address = "http://localhost:" + app.port();
            app.with("PAPERBOY_BASE_URL", address)
                    .with("PAPERBOY_SIGN_UP_VISITOR", "1000/1h")
                    .with("PAPERBOY_SIGN_UP_NETWORK", "1000/1h")
                    .start();
            app.ask("POST", "/api/v1/papers/import?format=jsonl", Files.readString(Path.of("docs/papers.jsonl")));
            app.ask("POST", "/api/v1/papers/import?format=jsonl", Hostile.papers());
            feeds.harvest(app);
            return new Site(relay, feeds, app, Chromium.start(), address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What every link of its mails begins with. */
    String address() {
        return address;
    }

    Readers readers() {
        return readers;
    }

    PackagedApp app() {
        return app;
    }

    SmtpSink relay() {
        return relay;
    }

    /** Somebody who never was here. */
    Visitor visitor(Scripts scripts) {
        return visitor(new Browser.NewContextOptions().setJavaScriptEnabled(scripts == Scripts.ON));
    }

    Visitor visitor() {
        return visitor(Scripts.ON);
    }

    Visitor visitor(Browser.NewContextOptions options) {
        // Colours that fade over from one state to the next are neither here nor there when somebody looks.
        return new Visitor(address, chromium.browser().newContext(options.setReducedMotion(ReducedMotion.REDUCE)));
    }

    /** Somebody who is logged in as an owner. */
    Visitor owner(Scripts scripts) {
        return visitor(new Browser.NewContextOptions()
                .setJavaScriptEnabled(scripts == Scripts.ON)
                .setStorageState(owner()));
    }

    /** Made once, by the link that the application writes to its log. */
    private String owner() {
        if (owner == null) {
            var link = SET_UP.matcher(app.log());
            if (!link.find()) {
                throw new AssertionError("No set-up link in the log:\n" + app.log());
            }
            try (var visitor = visitor()) {
                visitor.open(link.group())
                        .type("Your name", OWNER)
                        .type("New password", PASSWORD)
                        .type("The same once more", PASSWORD)
                        .press("Make the account");
                visitor.page().waitForURL("**/admin");
                owner = visitor.state();
            }
        }
        return owner;
    }

    /** Waits for the newest letter of this kind to this address. */
    KeptMail letter(String recipient, String kind) {
        return awaited(recipient, mail -> Mails.header(mail, "X-Paperboy-Mail").equals(kind));
    }

    /** Waits for the newest digest to this address. */
    KeptMail digest(String recipient) {
        return awaited(
                recipient, mail -> !Mails.header(mail, "X-Paperboy-Digest").isEmpty());
    }

    private KeptMail awaited(String recipient, Predicate<KeptMail> wanted) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> relay.mailsTo(recipient).stream().filter(wanted).reduce((first, last) -> last),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** A confirmation letter's link that nobody has used; asked for once. */
    String confirmLink() {
        if (relay.mailsTo(ASKS).isEmpty()) {
            try (var visitor = visitor()) {
                visitor.signUp(ASKS, Hostile.LONG_WORD);
            }
        }
        return Mails.link(letter(ASKS, "confirm"), "/confirm/");
    }

    /** A link of the digest of a reader of everything; sent once. */
    String digestLink(String part) {
        if (relay.mailsTo(READS).isEmpty()) {
            app.subscriber(READS, "cat:cs.* OR cat:astro-ph.* OR cat:math.*");
            sendAll();
        }
        return Mails.link(digest(READS), part);
    }

    /** A set-up link that nobody has used. */
    String invitation() {
        try (var owner = owner(Scripts.ON)) {
            owner.open("/admin/people").press("Make a set-up link");
            return owner.page().locator(".notice code").innerText();
        }
    }

    /** A subscriber with one topic; who has not confirmed gets a letter instead of digests. */
    void subscribe(String email, String filter, boolean confirmed) {
        app.ask(
                "POST",
                "/api/v1/subscribers",
                """
                {"email": "%s", "confirmed": %s, "topics": [{"name": "Mine", "filter": "%s"}]}"""
                        .formatted(email, confirmed, filter));
    }

    /** Sends a digest to everybody who has none of that date. */
    void sendAll() {
        app.edition(DATE);
    }

    String status(String email) {
        return subscriber(email).path("status").asText();
    }

    /** As the API shows them. */
    JsonNode subscriber(String email) {
        return app.ask("GET", "/api/v1/subscribers?email=" + email, null).at("/items/0");
    }

    @Override
    public void close() {
        chromium.close();
        app.close();
        feeds.close();
        relay.close();
    }
}
