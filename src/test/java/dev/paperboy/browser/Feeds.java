package dev.paperboy.browser;

import com.microsoft.playwright.Route;
import dev.paperboy.testing.FeedServer;
import dev.paperboy.testing.FeedServer.Reply;
import dev.paperboy.testing.PackagedApp;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;

/** The sources of the site: a feed that is slow and has a hostile name, and one with a long name that fails. */
final class Feeds implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int NO_CONTENT = 204;
    private static final String NOTHING =
            "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>A lab</title></channel></rss>";

    private final FeedServer server = new FeedServer();

    Feeds() {
        server.serve("/slow.xml", Reply.ok(NOTHING), Reply.ok(NOTHING).dripping(Duration.ofMillis(100)));
        server.serve("/broken.xml", Reply.of(500, Hostile.TEXT));
    }

    Map<String, String> settings() {
        return Map.of(
                "PAPERBOY_SOURCES_ALLOW_PRIVATE_ADDRESSES",
                "true",
                "PAPERBOY_SOURCES_FEEDS_0__NAME",
                Hostile.SHORT,
                "PAPERBOY_SOURCES_FEEDS_0__URL",
                server.at("/slow.xml").toString(),
                "PAPERBOY_SOURCES_FEEDS_1__NAME",
                Hostile.LONG_WORD,
                // By another name of the host, so that its troubles are not the other feed's.
                "PAPERBOY_SOURCES_FEEDS_1__URL",
                "http://localhost:" + server.port() + "/broken.xml");
    }

    void harvest(PackagedApp app) {
        app.ask("POST", "/api/v1/harvests", "");
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() ->
                        app.ask("GET", "/api/v1/harvests", null).path("total").asInt() == 2);
    }

    /** Presses the button of the slow one, and keeps the page from going on by itself while it is looked at. */
    static void beingFetched(Visitor visitor) {
        var page = visitor.page();
        page.route(
                "**/admin/sources/standing", route -> route.fulfill(new Route.FulfillOptions().setStatus(NO_CONTENT)));
        visitor.open("/admin/sources");
        var button = page.locator("form[action*='svg-onload'] button");
        if (button.count() > 0) {
            button.click();
            page.waitForURL("**?asked=now");
        }
        page.locator("#standing[hx-get]").waitFor();
    }

    @Override
    public void close() {
        server.close();
    }
}
