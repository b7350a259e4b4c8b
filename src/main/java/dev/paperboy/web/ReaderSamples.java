package dev.paperboy.web;

import dev.paperboy.rendering.Sample;
import dev.paperboy.rendering.SamplePaper;
import dev.paperboy.rendering.TemplateSamples;
import dev.paperboy.subscriber.Cadence;
import dev.paperboy.subscriber.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Readers' own pages to try the templates with: each as full as it gets, and as empty. */
@ApplicationScoped
class ReaderSamples implements TemplateSamples {

    private static final String HOSTILE = SamplePaper.HOSTILE;

    @Override
    public List<Sample> samples() {
        var samples = new ArrayList<Sample>();
        addReaders(samples);
        return samples;
    }

    private static void addReaders(List<Sample> samples) {
        var topic = new TopicForm(
                7,
                HOSTILE,
                FilterField.typed(1, HOSTILE),
                "many",
                false,
                true,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                SampleFields.preview());
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
        var trial = new FilterChange.Trial(SampleFields.preview().topics().get(0), HOSTILE, false);
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
}
