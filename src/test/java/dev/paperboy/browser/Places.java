package dev.paperboy.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every page of the site, in each of its states. */
final class Places {

    private final Site site;

    Places(Site site) {
        this.site = site;
    }

    List<Place> all() {
        return Stream.of(ofPapers(), ofSignUp(), ofLetters(), ofReaders(), ofAdmins())
                .flatMap(List::stream)
                .toList();
    }

    private List<Place> ofPapers() {
        return List.of(
                open("front", "/"),
                open("front, filter chosen", "/?filter=cat%3Acs.CL#sign-up"),
                open("day", "/papers"),
                open("seven days, newest first", "/papers?days=7&sort=newest"),
                new Place("day of one category", site::visitor, v -> {
                    v.open("/papers?date=" + Hostile.DAY + "&cat=cs.CL");
                    v.page().locator("summary").first().click();
                }),
                open("day without papers", "/papers?date=2020-02-02"),
                open("day with hostile papers", "/papers?date=" + Hostile.DAY),
                open("search", "/papers?q=agents"),
                open("search of one day", "/papers?q=agents&date=2026-11-20"),
                open("search without a find", "/papers?q=zebrafish"),
                open("search that does not parse", "/papers?q=agents+AND+("),
                open("search for a word of 200 letters", "/papers?q=" + Hostile.LONG_WORD),
                open("paper", "/papers/2611.90001"),
                open("hostile paper", "/papers/" + Hostile.ID + "1"),
                open("paper with a word of 200 letters", "/papers/" + Hostile.ID + "2"),
                open("privacy", "/privacy"),
                open("unknown page", "/nowhere"));
    }

    private List<Place> ofSignUp() {
        return List.of(
                typed("front with a wrong filter", "agents AND (survey", "Subscribe"),
                typed("front with a wrong filter of 200 letters", Hostile.LONG_WORD + " AND (", "Subscribe"),
                typed("front with a hostile filter", Hostile.TEXT, "Subscribe"),
                typed("front with two topics", "agents", "Add another topic"),
                new Place("front with a preview", site::visitor, v -> {
                    v.open("/").type("Topic", "agents").press("Preview");
                    v.page().locator("#preview .bars").waitFor();
                }),
                new Place("front with a preview that does not parse", site::visitor, v -> {
                    v.open("/").type("Topic", Hostile.LONG_WORD + " AND (").press("Preview");
                    v.page().locator("#preview .error").waitFor();
                }),
                new Place("asked", site::visitor, v -> v.signUp("asks@readers.example.org", "agents")));
    }

    private List<Place> ofLetters() {
        return List.of(
                new Place("confirm", site::visitor, v -> v.open(site.confirmLink())),
                open("confirm, expired", "/confirm/unknown"),
                open("confirmed", "/confirmed"),
                new Place("unsubscribe", site::visitor, v -> v.open(site.digestLink("/unsubscribe/"))),
                open("unsubscribe, unknown", "/unsubscribe/unknown"));
    }

    private List<Place> ofReaders() {
        return List.of(
                open("preferences without a link", "/preferences"),
                new Place("way in asked for", site::visitor, v -> v.open("/preferences")
                        .type("E-mail address", "nobody@readers.example.org")
                        .press("Send me a way in")),
                open("way in, unknown", "/log-in/unknown"),
                new Place("preferences", site::visitor, v -> v.open(site.digestLink("/preferences/"))),
                hostile("preferences with hostile topics", "/preferences/", v -> {}),
                hostile(
                        "preferences with hostile topics opened",
                        "/preferences/",
                        v -> v.page().locator("summary").all().forEach(Locator::click)),
                hostile("preferences with a wrong filter", "/preferences/", v -> {
                    v.page().locator("summary").last().click();
                    v.page().locator("#topic-new textarea").fill(Hostile.LONG_WORD + " AND (");
                    v.press("Add");
                    v.page().locator("#topic-new .error").waitFor();
                }),
                hostile("preferences with a preview", "/preferences/", v -> {
                    v.page().locator("summary").last().click();
                    v.page().locator("#topic-new textarea").fill("agents");
                    v.page().locator("#topic-new").getByText("Preview").click();
                    v.page().locator(".preview").waitFor();
                }),
                hostile(
                        "past digest with hostile papers",
                        "/preferences/",
                        v -> v.page().locator(".past a").first().click()),
                hostile("digest in the browser, hostile", "/digests/", v -> {}),
                hostile(
                        "more than a digest held",
                        "/digests/",
                        v -> v.open(v.page().url().replaceFirst("[?#].*", "") + "/more")),
                hostile(
                        "what to do, all papers",
                        "/actions/",
                        v -> v.open(v.page().url().replaceFirst("[?#].*", ""))),
                hostile(
                        "what to do about a hostile paper",
                        "/actions/",
                        v -> v.open(v.page().url().replaceFirst("&.*", ""))),
                hostile("save", "/actions/", v -> {
                    if (v.page().getByText("Save this paper").count() > 0) {
                        v.press("Save this paper");
                    }
                }),
                hostile("mute", "/actions/", v -> about(v, "mute")),
                hostile("more like this", "/actions/", v -> about(v, "more")),
                hostile("less like this, tried", "/actions/", v -> {
                    about(v, "less");
                    v.press("Preview");
                    v.page().locator(".preview").waitFor();
                }),
                hostile("less like this, wrong", "/actions/", v -> {
                    about(v, "less");
                    v.page().getByLabel("Or write the filter yourself").check();
                    v.page().locator("textarea").fill(Hostile.LONG_WORD + " AND (");
                    v.press("Save the filter");
                    v.page().locator(".error").waitFor();
                }),
                new Place("preferences, logged in", site.readers()::loggedIn, v -> v.open("/preferences/me")),
                new Place("erase", site.readers()::loggedIn, v -> v.open("/preferences/me/erase")));
    }

    private static void about(Visitor visitor, String deed) {
        visitor.open(visitor.page().url().replaceFirst("&.*", "") + "&do=" + deed);
    }

    private Place hostile(String name, String part, Consumer<Visitor> then) {
        return new Place(name, site::visitor, v -> {
            v.open(site.readers().hostileLink(part));
            then.accept(v);
        });
    }

    private List<Place> ofAdmins() {
        var places = new ArrayList<Place>();
        places.add(open("log-in", "/admin/log-in"));
        places.add(new Place("log-in refused", site::visitor, v -> v.open("/admin/log-in")
                .type("Name", "Nobody")
                .type("Password", "wrong")
                .press("Log in")));
        places.add(open("set-up, closed", "/admin/set-up/unknown"));
        places.add(new Place("set-up", site::visitor, v -> v.open(site.invitation())));
        places.add(owner("overview", "/admin"));
        places.add(owner("editions", "/admin/editions"));
        places.add(owner("trigger", "/admin/editions/new"));
        places.add(new Place(
                "edition, done", this::owner, v -> v.open(site.readers().edition())));
        places.add(new Place("edition, being sent", this::owner, v -> {
            try (var held = new Held(site)) {
                v.page().route("**/events", Route::abort);
                v.open(held.page());
            }
        }));
        places.add(new Place(
                "cancel an edition", this::owner, v -> v.open(site.readers().edition() + "/cancel")));
        places.add(owner("sources, hostile and failing", "/admin/sources"));
        places.add(new Place("sources being fetched", this::owner, Feeds::beingFetched));
        places.add(owner("subscribers", "/admin/subscribers"));
        places.add(new Place(
                "subscriber, hostile", this::owner, v -> v.open(site.readers().hostile())));
        places.add(new Place("digest of a hostile subscriber", this::owner, v -> {
            v.open(site.readers().hostile())
                    .page()
                    .locator("a[href^='/admin/digests/']")
                    .first()
                    .click();
            v.page().waitForURL("**/admin/digests/*");
        }));
        places.add(new Place("digest that a relay refused", this::owner, v -> {
            v.open(site.readers().refused())
                    .page()
                    .locator("a[href^='/admin/digests/']")
                    .first()
                    .click();
            v.page().waitForURL("**/admin/digests/*");
        }));
        places.add(new Place(
                "erase a subscriber", this::owner, v -> v.open(site.readers().hostile() + "/erase")));
        places.add(owner("suppressions", "/admin/suppressions"));
        places.add(owner("suppressions, wrong address", "/admin/suppressions?email=" + Hostile.LONG_WORD));
        places.add(new Place("suppressions with a new one", this::owner, v -> {
            v.open("/admin/suppressions");
            v.page().locator("main input[type=email]").fill("suppressed@readers.example.org");
            v.page().locator("input[name=note]").fill(Hostile.LONG_WORD);
            v.press("Suppress it");
        }));
        places.add(new Place("suppression", this::owner, v -> {
            v.open("/admin/suppressions");
            v.page().locator("main input[type=email]").fill("suppressed@readers.example.org");
            v.press("Suppress it");
            v.page()
                    .locator("a[href^='/admin/suppressions/']:not([href$=csv])")
                    .first()
                    .click();
            v.page().waitForURL("**/admin/suppressions/*");
        }));
        places.add(owner("why, or why not", "/admin/explain?subscriber=1&paper=9999.99999"));
        places.add(new Place("why, of a hostile subscriber", this::owner, v -> {
            v.open(site.readers().hostile())
                    .page()
                    .locator("a[href^='/admin/explain']")
                    .first()
                    .click();
            v.type("Paper", "2611.90001").press("Explain");
            v.page().waitForURL("**paper=**");
        }));
        places.addAll(ofPreviews());
        places.add(owner("dns", "/admin/dns"));
        places.add(owner("audit", "/admin/audit"));
        places.add(owner("people", "/admin/people"));
        places.add(new Place(
                "people with a link", this::owner, v -> v.open("/admin/people").press("Make a set-up link")));
        places.add(owner("tokens", "/admin/tokens"));
        places.add(new Place("tokens with a new one", this::owner, v -> v.open("/admin/tokens")
                .type("What it is for", Hostile.LONG_WORD.substring(0, 60))
                .press("Make the token")));
        places.add(owner("account", "/admin/account"));
        return places;
    }

    private List<Place> ofPreviews() {
        return List.of(
                owner("mail preview", "/admin/preview"),
                owner("mail preview, dark", "/admin/preview?sample=mathematics&show=dark"),
                owner("mail preview, text part", "/admin/preview?sample=extremes&show=text"),
                owner("mail preview, source", "/admin/preview?sample=right-to-left&show=source"),
                owner("mail preview of nobody", "/admin/preview?subscriber=" + Hostile.LONG_WORD),
                new Place("mail preview of a subscriber", this::owner, v -> {
                    v.open(site.readers().hostile())
                            .page()
                            .locator("a[href^='/admin/preview?']")
                            .first()
                            .click();
                    v.page().waitForURL("**/admin/preview?**");
                }),
                new Place("mail preview with a test mail refused", this::owner, v -> v.open(
                                "/admin/preview?sample=welcome")
                        .type("Send it to", "nobody@localhost")
                        .press("Send a test mail")));
    }

    private Visitor owner() {
        return site.owner(Scripts.ON);
    }

    private Place open(String name, String path) {
        return Place.at(name, site::visitor, path);
    }

    private Place owner(String name, String path) {
        return Place.at(name, this::owner, path);
    }

    private Place typed(String name, String filter, String button) {
        return new Place(name, site::visitor, v -> v.open("/")
                .type("E-mail address", "typed@readers.example.org")
                .type("Topic", filter)
                .press(button));
    }
}
