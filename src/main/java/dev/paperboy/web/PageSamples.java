package dev.paperboy.web;

import dev.paperboy.matching.language.Filter;
import dev.paperboy.paper.ArxivCategories;
import dev.paperboy.paper.PaperOrder;
import dev.paperboy.rendering.Sample;
import dev.paperboy.rendering.SamplePaper;
import dev.paperboy.rendering.TemplateSamples;
import dev.paperboy.search.BackTest;
import dev.paperboy.search.Worth;
import dev.paperboy.subscriber.Cadence;
import dev.paperboy.subscriber.PendingSignUp.PendingTopic;
import dev.paperboy.subscriber.Settings;
import dev.paperboy.web.citation.CitationTags;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Pages to try the templates with: each as full as it gets, and as empty. */
@ApplicationScoped
class PageSamples implements TemplateSamples {

    private static final String HOSTILE = SamplePaper.HOSTILE;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final DayQuery QUERY = new DayQuery(DAY, 7, PaperOrder.NEWEST, HOSTILE);
    private static final DayView FULL_DAY = new DayView(
            QUERY,
            DAY.minusDays(6),
            DAY,
            SamplePaper.views(),
            412,
            Paging.of(1, 412),
            Optional.of(DAY.minusDays(7)),
            Optional.of(DAY.plusDays(3)),
            true);
    private static final DayView EMPTY_DAY = new DayView(
            QUERY.in("").over(1), DAY, DAY, List.of(), 0, Paging.of(0, 0), Optional.empty(), Optional.empty(), false);
    private static final PageCard CARD = new PageCard(HOSTILE, HOSTILE, HOSTILE, "article", false);

    @Override
    public List<Sample> samples() {
        var samples = new ArrayList<Sample>();
        addOpen(samples);
        addReaders(samples);
        addPlain(samples);
        addForRobots(samples);
        return samples;
    }

    private static void addOpen(List<Sample> samples) {
        for (var form : List.of(SignUpForm.empty(""), full())) {
            samples.add(Sample.of("page/front", new Pages.Front(FULL_DAY, form, ArxivCategories.groups(), true, CARD)));
            samples.add(Sample.of("page/front", new Pages.Front(DayView.NOTHING, form, List.of(), false, CARD)));
            samples.add(Sample.of("page/preview-part", new Pages.PreviewPart(form)));
        }
        for (var day : List.of(FULL_DAY, EMPTY_DAY, DayView.NOTHING)) {
            samples.add(Sample.of("page/day", new Pages.Day(day, List.of(), CARD)));
        }
        var category = new DayCategory(HOSTILE, HOSTILE, "1,240", "/papers?cat=x");
        samples.add(Sample.of(
                "page/day", new Pages.Day(FULL_DAY, List.of(category, category), PageCard.of("t", "d", "u"))));
        addSearches(samples);
        for (var paper : SamplePaper.views()) {
            samples.add(Sample.of("page/paper", new Pages.Paper(paper, facts(), HOSTILE, CARD, tags())));
        }
        samples.add(
                Sample.of("page/paper", new Pages.Paper(SamplePaper.views().get(1), noFacts(), "", CARD, List.of())));
        for (var text : List.of("", HOSTILE)) {
            samples.add(Sample.of("page/privacy", new Pages.Privacy(text, text)));
            samples.add(Sample.of("page/trouble", new Pages.Trouble(text, text, text)));
            samples.add(Sample.of("page/confirm", new Pages.Confirm(List.of(new PendingTopic(text, text)))));
            samples.add(Sample.of("page/ask-log-in", new ReaderPages.AskLogIn(text, text)));
            samples.add(Sample.of("page/link-over", new ReaderPages.LinkOver(text)));
        }
    }

    private static void addSearches(List<Sample> samples) {
        var fields = List.of(
                FilterField.typed(1, "cat:cs.CL AND not survey"),
                new FilterField(1, HOSTILE, error()),
                FilterField.typed(1, ""));
        for (var field : fields) {
            samples.add(Sample.of(
                    "page/search",
                    new Pages.Search(new SearchView(field, DAY, "", SamplePaper.views(), 412, Paging.of(1, 412)))));
            samples.add(Sample.of("page/search", new Pages.Search(SearchView.without(field, null, ""))));
            samples.add(Sample.of("page/search", new Pages.Search(SearchView.without(field, DAY, HOSTILE))));
        }
    }

    private static void addForRobots(List<Sample> samples) {
        samples.add(Sample.of("page/robots", new RobotsPages.Robots("")));
        samples.add(Sample.of("page/robots", new RobotsPages.Robots("https://papers.example.org/sitemap.xml")));
        samples.add(Sample.of("page/sitemap-index", new RobotsPages.SitemapIndex(List.of(HOSTILE, ""))));
        samples.add(Sample.of("page/sitemap-index", new RobotsPages.SitemapIndex(List.of())));
        var places = List.of(new Sitemap.Place(HOSTILE, "2026-11-20T07:00:00Z"), new Sitemap.Place("", ""));
        samples.add(Sample.of("page/sitemap", new RobotsPages.Sitemap(places)));
        samples.add(Sample.of("page/sitemap", new RobotsPages.Sitemap(List.of())));
    }

    private static void addReaders(List<Sample> samples) {
        var topic = new TopicForm(
                7, HOSTILE, FilterField.typed(1, HOSTILE), "many", false, true, HOSTILE, HOSTILE, HOSTILE, preview());
        var schedule =
                new ScheduleForm("25", HOSTILE, java.util.Set.of("MONDAY"), "0", HOSTILE, HOSTILE, HOSTILE, HOSTILE);
        var settled = ScheduleForm.of(new Settings(new Cadence(ZoneId.of("UTC"), 7, Cadence.EVERY_DAY), Locale.UK, 40));
        var past = List.of(new PreferencesView.Past("20 November 2026", HOSTILE, 12, "/digests/x"));
        for (int state = 0; state < 5; state++) {
            var standing = new PreferencesView.Standing(state == 0, state == 1, state == 2, state == 3, state == 4);
            samples.add(preferences(new PreferencesView(
                    "/preferences",
                    true,
                    HOSTILE,
                    standing,
                    HOSTILE,
                    List.of(topic, topic),
                    topic,
                    schedule,
                    HOSTILE,
                    past,
                    List.of(new PreferencesView.Saved(7, HOSTILE, "/papers/x", "20 November 2026")),
                    1_000)));
            samples.add(preferences(new PreferencesView(
                    "/preferences/x",
                    false,
                    "",
                    standing,
                    "",
                    List.of(),
                    TopicForm.empty(false),
                    settled,
                    "",
                    List.of(),
                    List.of(),
                    0)));
            addActions(samples, standing);
        }
        samples.add(Sample.of("page/topic-preview-part", new ReaderPages.TopicPreviewPart(topic)));
        samples.add(Sample.of("page/topic-preview-part", new ReaderPages.TopicPreviewPart(TopicForm.empty(true))));
        for (var digest : List.of(
                new PastDigestView(
                        HOSTILE,
                        HOSTILE,
                        List.of(section(), new PastDigestView.Section("T", "t", List.of())),
                        "7 more papers",
                        "/digests/x/more",
                        "/actions/x?paper=",
                        HOSTILE,
                        "UTC",
                        List.of(new PastDigestView.Attempt(HOSTILE, HOSTILE, HOSTILE))),
                new PastDigestView("", "", List.of(), "", "", "", "", "", List.of()))) {
            samples.add(Sample.of("page/past-digest", new ReaderPages.PastDigest(digest, "/preferences")));
            samples.add(Sample.of("page/browser-digest", new ReaderPages.BrowserDigest(digest)));
        }
    }

    private static void addActions(List<Sample> samples, PreferencesView.Standing standing) {
        samples.add(Sample.of(
                "page/actions",
                new ReaderPages.Actions(
                        new ActionsView("/actions/x", HOSTILE, HOSTILE, SamplePaper.views(), standing, null))));
        var topic = new HeldTopic(7, HOSTILE, HOSTILE, HOSTILE, "other", 20, true, HOSTILE);
        var gone = new HeldTopic(0, HOSTILE, "", "", "", 1, false, "");
        var offers = List.of(
                new Offer(HOSTILE, HOSTILE, HOSTILE, true, true), new Offer("agents", "agents", "2", false, false));
        var trial = new FilterChange.Trial(preview().topics().get(0), HOSTILE, false);
        var field = FilterField.typed(1, HOSTILE);
        for (var action : Action.values()) {
            var change = new FilterChange(
                    action,
                    topic,
                    List.of(topic, gone),
                    offers,
                    field,
                    true,
                    HOSTILE,
                    standing.editable() ? trial : null);
            var one = new ActionsView.One(
                    SamplePaper.views().get(0), standing.editable(), List.of(topic, gone), action, HOSTILE, change);
            samples.add(Sample.of(
                    "page/actions",
                    new ReaderPages.Actions(new ActionsView("/actions/x", HOSTILE, "", List.of(), standing, one))));
        }
        samples.add(Sample.of("page/more", new ReaderPages.More(more(List.of(section()), false))));
        samples.add(Sample.of("page/more", new ReaderPages.More(more(List.of(), true))));
    }

    private static MoreView more(List<PastDigestView.Section> sections, boolean forgotten) {
        var searches = List.of(new MoreView.Search(HOSTILE, "x"));
        return new MoreView("/digests/x", HOSTILE, sections, 7, 5, forgotten, searches, Paging.of(1, 412));
    }

    private static PastDigestView.Section section() {
        return new PastDigestView.Section(HOSTILE, HOSTILE, SamplePaper.views());
    }

    private static Sample preferences(PreferencesView view) {
        return Sample.of("page/preferences", new ReaderPages.Preferences(view));
    }

    private static void addPlain(List<Sample> samples) {
        samples.add(Sample.of("page/closed", new Pages.Closed()));
        samples.add(Sample.of("page/asked", new Pages.Asked()));
        samples.add(Sample.of("page/confirmed", new Pages.Confirmed()));
        samples.add(Sample.of("page/expired", new Pages.Expired()));
        samples.add(Sample.of("page/unsubscribe", new Pages.Unsubscribe()));
        samples.add(Sample.of("page/unsubscribed", new Pages.Unsubscribed()));
        samples.add(Sample.of("page/unknown-link", new Pages.UnknownLink()));
        samples.add(Sample.of("page/letter-sent", new ReaderPages.LetterSent()));
        samples.add(Sample.of("page/log-in", new ReaderPages.LogIn()));
        samples.add(Sample.of("page/needs-log-in", new ReaderPages.NeedsLogIn()));
        samples.add(Sample.of("page/erase", new ReaderPages.Erase()));
        samples.add(Sample.of("page/erased", new ReaderPages.Erased()));
    }

    private static SignUpForm full() {
        var fields = List.of(
                FilterField.typed(1, "agent* AND"),
                new FilterField(2, HOSTILE, error()),
                FilterField.typed(3, "cat:cs.CL AND not survey"));
        return new SignUpForm(
                HOSTILE,
                HOSTILE,
                fields,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                new SignUpForm.SignedSum("token", Sum.of("token")),
                preview());
    }

    private static FilterError error() {
        return new FilterError(HOSTILE, 3, HOSTILE, "  ↑", HOSTILE);
    }

    private static Preview preview() {
        var days = Preview.bars(List.of(new BackTest.Tally(DAY, 500, 12), new BackTest.Tally(DAY.minusDays(1), 0, 0)));
        var clauses = List.of(new Worth(HOSTILE, Filter.Kind.ADDS, 12), new Worth("-survey", Filter.Kind.ADDS, 0));
        return new Preview(List.of(
                new Preview.Topic(HOSTILE, "12 papers a day", days, clauses, SamplePaper.views()),
                new Preview.Topic("t", "No papers", List.of(), List.of(), List.of())));
    }

    private static PaperFacts facts() {
        var found = new PaperFacts.Found(HOSTILE, "/papers?q=x");
        var lost = new PaperFacts.Found(HOSTILE, "");
        return new PaperFacts(
                true,
                List.of(found, lost),
                List.of(found, lost),
                List.of(found),
                "20 November 2026",
                "21 November 2026",
                "version 2",
                List.of(
                        new PaperFacts.Category("cs.CL", "Computation and Language", "/papers?q=cat%3Acs.CL"),
                        new PaperFacts.Category(HOSTILE, "", "")),
                List.of(
                        new PaperFacts.Name("arxiv", HOSTILE, "https://arxiv.org/abs/2611.10421"),
                        new PaperFacts.Name("feed", HOSTILE, "")),
                List.of(new PaperWay("PDF", "https://arxiv.org/pdf/2611.10421"), new PaperWay("Code", HOSTILE)),
                HOSTILE,
                HOSTILE,
                "2026-11-20",
                "/papers/x.bib");
    }

    private static PaperFacts noFacts() {
        return new PaperFacts(
                false,
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                "2026-11-20",
                "");
    }

    private static List<CitationTags.Tag> tags() {
        return List.of(new CitationTags.Tag("citation_title", HOSTILE), new CitationTags.Tag("citation_author", ""));
    }
}
