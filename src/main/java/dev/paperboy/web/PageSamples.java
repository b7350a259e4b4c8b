package dev.paperboy.web;

import dev.paperboy.paper.ArxivCategories;
import dev.paperboy.paper.PaperOrder;
import dev.paperboy.rendering.Sample;
import dev.paperboy.rendering.SamplePaper;
import dev.paperboy.rendering.TemplateSamples;
import dev.paperboy.subscriber.PendingSignUp.PendingTopic;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        addSearches(samples);
        addPlain(samples);
        addForRobots(samples);
        return samples;
    }

    private static void addOpen(List<Sample> samples) {
        for (var form : List.of(SignUpForm.empty(""), SampleFields.signUp())) {
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
                new FilterField(1, HOSTILE, SampleFields.error()),
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
}
