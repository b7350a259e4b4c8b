package dev.paperboy.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How the page of an edition that is on its way follows it. */
@InChromium
class LiveIT {

    /** Longer than the server takes to tell what is new, and shorter than it takes a browser to mend a line. */
    private static final Duration A_WHILE = Duration.ofSeconds(2);

    private static final String UNSEEN =
            "Object.defineProperty(document, 'hidden', {value: true, configurable: true, writable: true})";

    private final Held edition;
    private final Visitor owner;
    private final Page page;
    private final Lines lines;

    LiveIT(Site site) {
        this.owner = site.owner(Scripts.ON);
        this.page = owner.page();
        this.lines = new Lines(page);
        this.edition = new Held(site);
    }

    @AfterEach
    void close() {
        try (edition) {
            owner.close();
        }
    }

    @Test
    void a_page_that_nobody_sees_holds_no_line_and_one_that_is_shown_again_is_up_to_date() {
        owner.open(edition.page());
        lines.await(1, 1);
        assertThat(sums()).contains("1 planned");

        show(false);
        lines.await(1, 0);
        edition.grow();
        stays(1, "1 planned");

        show(true);
        lines.await(2, 1);
        says("2 planned");
    }

    @Test
    void a_page_that_was_opened_unseen_asks_for_a_line_when_it_is_shown() {
        page.addInitScript(UNSEEN);
        owner.open(edition.page());
        edition.grow();
        stays(0, "1 planned");

        show(true);
        lines.await(1, 1);
        says("2 planned");
    }

    @Test
    void a_line_that_breaks_is_taken_up_again() {
        answered(1, route -> tell(route, "part", "Broken off."));
        owner.open(edition.page());

        lines.await(2, 1);
        says("1 planned");
    }

    @Test
    void a_page_that_gets_no_line_asks_again_later_each_time_and_only_while_it_is_seen() {
        stopTime();
        answered(3, LiveIT::refuse);
        owner.open(edition.page());
        lines.await(1, 0);

        assertThat(secondsUntilAsked(2)).isBetween(5, 60);
        assertThat(secondsUntilAsked(3)).isGreaterThanOrEqualTo(10);
        lines.await(3, 0);
        show(false);
        page.clock().runFor(Duration.ofMinutes(10).toMillis());
        assertThat(lines.asked()).isEqualTo(3);

        show(true);
        lines.await(4, 1);
        says("1 planned");
    }

    @Test
    void when_an_edition_has_ended_nothing_more_is_asked_for_and_the_page_is_read_anew() {
        stopTime();
        answered(1, LiveIT::refuse);
        owner.open(edition.page());
        lines.await(1, 0);
        page.clock().runFor(4_500);
        answered(1, route -> tell(route, "last", "Ended."));

        show(false);
        show(true);
        says("Ended.");
        show(false);
        show(true);
        page.clock().runFor(900);
        stays(2, "Ended.");

        page.clock().runFor(200);
        says("1 planned");
    }

    @Test
    void a_page_follows_to_the_end_and_then_shows_what_became_of_everybody() {
        owner.open(edition.page());
        lines.await(1, 1);

        edition.release();

        says("1 sent");
        page.locator("td", new Page.LocatorOptions().setHasText("250 ")).waitFor();
        assertThat(page.locator("[data-live]").count()).isZero();
        lines.await(lines.asked(), 0);
    }

    /** Of the page's timers; the browser's own go on. */
    private void stopTime() {
        page.clock().install(new Clock.InstallOptions().setTime(0));
        // Until it is stopped it runs: not into the past by then.
        page.clock().pauseAt(Duration.ofHours(1).toMillis());
    }

    /** A browser without a window has nothing to hide. */
    private void show(boolean seen) {
        page.evaluate(
                UNSEEN + "; document.hidden = " + !seen + "; document.dispatchEvent(new Event('visibilitychange'))");
    }

    /** What becomes of the next so many lines that are asked for; all others go to the server. */
    private void answered(int times, Consumer<Route> answer) {
        page.route("**/events", answer, new Page.RouteOptions().setTimes(times));
    }

    private static void refuse(Route route) {
        route.fulfill(new Route.FulfillOptions().setStatus(503));
    }

    /** Tells this and hangs up; who wants to go on listening is back at once. */
    private static void tell(Route route, String event, String sums) {
        route.fulfill(new Route.FulfillOptions()
                .setContentType("text/event-stream")
                .setBody("retry: 10\nevent: " + event + "\ndata: " + sums + "\n\n"));
    }

    private int secondsUntilAsked(int times) {
        for (int seconds = 0; ; seconds++) {
            if (lines.asked() == times) {
                return seconds;
            }
            assertThat(seconds).as("seconds without another try").isLessThan(100);
            page.clock().runFor(1_000);
        }
    }

    private String sums() {
        return page.locator("#sums").innerText();
    }

    private void says(String words) {
        page.locator("#sums", new Page.LocatorOptions().setHasText(words)).waitFor();
    }

    private void stays(int asked, String words) {
        await().pollInSameThread().during(A_WHILE).untilAsserted(() -> {
            assertThat(sums()).contains(words);
            assertThat(lines.asked()).isEqualTo(asked);
        });
    }
}
