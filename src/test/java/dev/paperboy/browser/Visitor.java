package dev.paperboy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a browser of their own, without cookies of others. Whoever it is, at the end no script has thrown, nothing was
 * refused by the content security policy, no dialog has opened and nothing was fetched from elsewhere.
 */
final class Visitor implements AutoCloseable {

    private static final double PATIENCE = 10_000;

    private static final int MOST_STEPS = 60;
    private static final String RING =
            """
            () => { const look = getComputedStyle(document.activeElement);
                    return look.outlineStyle !== "none" || look.boxShadow !== "none"; }""";
    private static final double HUMAN = 3_000;

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private @Nullable Response document;

    Visitor(String address, BrowserContext context) {
        this.address = address;
        this.context = context;
        context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> complaints.add("A script threw: " + error));
        page.onDialog(this::shut);
        page.onRequest(this::watch);
        page.onResponse(this::keep);
    }

    Page page() {
        return page;
    }

    /** Goes to a page of the site, or to a link of a mail. */
    Visitor open(String path) {
        page.navigate(path.startsWith("http") ? path : address + path);
        return this;
    }

    /** The field with this label, or whose label begins so. */
    Locator field(String label) {
        return page.getByLabel(label)
                .and(page.locator("input, textarea, select"))
                .first();
    }

    Visitor type(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Visitor press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    Visitor keys(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Goes on by the tabulator until this has the focus, and sees on each step where that is. */
    Visitor stepTo(Locator wanted) {
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            keys("Tab");
            if (Boolean.TRUE.equals(wanted.evaluate("e => e === document.activeElement"))) {
                assertThat(page.evaluate(RING))
                        .as("the focus of %s is seen", wanted)
                        .isEqualTo(true);
                return this;
            }
        }
        throw new AssertionError("The tabulator never comes to " + wanted);
    }

    /** What has the focus, in its own words. */
    String focused() {
        return (String) page.evaluate("() => document.activeElement.innerText");
    }

    /** Takes as long as people do: a form that comes back sooner is taken for a robot's. */
    Visitor lingers() {
        page.waitForTimeout(HUMAN);
        return this;
    }

    /** Signs up by the front page's form. */
    void signUp(String email, String filter) {
        open("/").type("E-mail address", email).type("Topic", filter).lingers().press("Subscribe");
    }

    /** The heading of the page. */
    String heading() {
        return page.locator("h1").first().innerText();
    }

    /** What was done just now, as the page says it. */
    String notice() {
        return page.locator("[role=status]").first().innerText();
    }

    /** What the page says between head and foot. */
    String text() {
        return page.locator("main").innerText();
    }

    /** Cookies and all, for others to go on with. */
    String state() {
        return context.storageState();
    }

    /** The paths of all that was fetched from the site so far. */
    Set<String> asked() {
        return Set.copyOf(asked);
    }

    /** The page as the site sent it, before scripts changed it. */
    String source() {
        return Objects.requireNonNull(document, "Nothing was opened").text();
    }

    /** What the browser complained of so far. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    private void hear(ConsoleMessage message) {
        var text = message.text();
        if (text.contains("Refused to") || text.contains("Content Security Policy") || text.contains("hostile")) {
            complaints.add(message.location() + ": " + text);
        }
    }

    private void shut(Dialog dialog) {
        complaints.add("A dialog opened: " + dialog.message());
        dialog.dismiss();
    }

    private void watch(Request request) {
        var url = request.url();
        if (url.startsWith("http") && !url.startsWith(address + "/")) {
            complaints.add("Fetched from elsewhere: " + url);
        }
        if (request.method().equals("GET")) {
            asked.add(URI.create(url).getPath());
        }
    }

    private void keep(Response response) {
        var request = response.request();
        if (request.isNavigationRequest() && request.frame().equals(page.mainFrame())) {
            document = response;
        }
    }
}
