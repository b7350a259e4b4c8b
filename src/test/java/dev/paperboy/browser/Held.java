package dev.paperboy.browser;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/** An edition of a date of its own, whose digests wait: all sending is held until this is closed. */
final class Held implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private final Site site;
    private final LocalDate date = FIRST.plusDays(NUMBER.incrementAndGet());
    private final String id;
    private int readers;
    private boolean held = true;

    Held(Site site) {
        this.site = site;
        press("Hold all sending");
        this.id = plan();
    }

    /** The admins' page of it. */
    String page() {
        return "/admin/editions/" + id;
    }

    /** Has it take in the digest of one more reader; it begins with one. */
    void grow() {
        plan();
    }

    private String plan() {
        var reader = site.app().subscriber("held-" + NUMBER.incrementAndGet() + "@readers.example.org", "agents");
        var order = "{\"date\": \"%s\", \"subscriberIds\": [\"%s\"]}".formatted(date, reader);
        var edition =
                site.app().ask("POST", "/api/v1/editions", order).path("id").asText();
        readers++;
        Awaitility.await().until(() -> planned(edition) == readers);
        return edition;
    }

    private int planned(String edition) {
        return site.app()
                .ask("GET", "/api/v1/editions/" + edition, null)
                .path("planned")
                .asInt();
    }

    /** Lets everything go. */
    void release() {
        if (held) {
            press("Release sending");
            held = false;
        }
    }

    /** Waits until it has gone. */
    @Override
    public void close() {
        release();
        site.app().done(id);
    }

    private void press(String button) {
        try (var owner = site.owner(Scripts.ON)) {
            owner.open("/admin").press(button);
            owner.page().waitForURL("**/admin#hold");
        }
    }
}
