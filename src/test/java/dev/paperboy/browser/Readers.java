package dev.paperboy.browser;

import com.microsoft.playwright.Browser;
import org.jspecify.annotations.Nullable;

/** Readers who have got a digest and may look at their preferences. */
final class Readers {

    private static final String LOGGED_IN = "logged-in@readers.example.org";
    private static final String REFUSED = "d554-hostile@readers.example.org";
    private static final String HOSTILE = "hostile@readers.example.org";

    private final Site site;
    private @Nullable String session;

    Readers(Site site) {
        this.site = site;
    }

    /** Where a digest's link to preferences leads, for a reader of hostile papers with a hostile topic; sent once. */
    String hostileLink(String part) {
        if (site.relay().mailsTo(HOSTILE).isEmpty()) {
            site.app().ask("POST", "/api/v1/subscribers", Hostile.subscriber(HOSTILE));
            site.sendAll();
        }
        return Mails.link(site.digest(HOSTILE), part);
    }

    /** The admins' page of that reader. */
    String hostile() {
        hostileLink("/preferences/");
        return pageOf(HOSTILE);
    }

    /** The admins' page of a reader whose mail a relay has refused with a script in its reply. */
    String refused() {
        if (site.subscriber(REFUSED).isMissingNode()) {
            site.subscribe(REFUSED, "agents", true);
            site.sendAll();
        }
        return pageOf(REFUSED);
    }

    /** The admins' page of an edition that went to both. */
    String edition() {
        hostile();
        refused();
        var editions = site.app().ask("GET", "/api/v1/editions", null);
        return "/admin/editions/" + editions.at("/items/0/id").asText();
    }

    private String pageOf(String email) {
        return "/admin/subscribers/" + site.subscriber(email).path("id").asText();
    }

    /** Somebody who has logged in by letter. */
    Visitor loggedIn() {
        return site.visitor(new Browser.NewContextOptions().setStorageState(session()));
    }

    private String session() {
        if (session == null) {
            site.subscribe(LOGGED_IN, "agents", true);
            site.sendAll();
            try (var visitor = site.visitor()) {
                visitor.open("/preferences").type("E-mail address", LOGGED_IN).press("Send me a way in");
                visitor.open(logInLink()).press("Open my preferences");
                visitor.page().waitForURL("**/preferences/me");
                session = visitor.state();
            }
        }
        return session;
    }

    private String logInLink() {
        return Mails.link(site.letter(LOGGED_IN, "login"), "/log-in/");
    }
}
