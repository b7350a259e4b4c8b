package dev.paperboy.admin;

import dev.paperboy.account.Role;
import dev.paperboy.delivery.Attempts;
import dev.paperboy.delivery.DeliveryAlarms;
import dev.paperboy.delivery.DomainPauses;
import dev.paperboy.delivery.LetterHistory;
import dev.paperboy.edition.Explanation;
import dev.paperboy.edition.Step;
import dev.paperboy.matching.Breakdown;
import dev.paperboy.rendering.Sample;
import dev.paperboy.rendering.SamplePaper;
import dev.paperboy.rendering.TemplateSamples;
import dev.paperboy.subscriber.Status;
import dev.paperboy.subscriber.Suppression;
import dev.paperboy.subscriber.SuppressionImport;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Admin pages to try the templates with: each as full as it gets, and as empty. */
@ApplicationScoped
class AdminSamples implements TemplateSamples {

    private static final String HOSTILE = SamplePaper.HOSTILE;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final PageSteps STEPS = PageSteps.of("2", 412);
    private static final PageSteps ONE = PageSteps.of(null, 0);
    private static final Recipient RECIPIENT =
            new Recipient(7, DAY, 7, "ada@example.org", "sent", HOSTILE, 12, HOSTILE);
    private static final Recipient ERASED = new Recipient(8, DAY, 8, "", "skipped", "", 0, "");

    @Override
    public List<Sample> samples() {
        var samples = new ArrayList<Sample>();
        addPeople(samples);
        addEditions(samples);
        addSources(samples);
        addSubscribers(samples);
        addSuppressions(samples);
        return samples;
    }

    private static void add(List<Sample> samples, String name, TemplateInstance page) {
        samples.add(Sample.of("admin/" + name, page));
    }

    private static void addPeople(List<Sample> samples) {
        var roles = Arrays.asList(Role.values());
        add(samples, "set-up-closed", new AdminPages.SetUpClosed());
        for (var text : List.of("", HOSTILE)) {
            add(samples, "log-in", new AdminPages.LogIn(text, text, text));
            add(samples, "set-up", new AdminPages.SetUp(Role.OWNER, text, text));
            add(
                    samples,
                    "account",
                    new AdminPages.Account(List.of(SamplePeople.session()), text, text, "address", text, text));
            add(
                    samples,
                    "people",
                    new AdminPages.People(
                            List.of(SamplePeople.admin(false), SamplePeople.admin(true)),
                            roles,
                            text,
                            Role.OWNER,
                            text));
            var tokens =
                    List.of(SamplePeople.token(Optional.empty()), SamplePeople.token(Optional.of(SamplePeople.THEN)));
            add(samples, "tokens", new AdminPages.Tokens(tokens, roles, text, text, Role.VIEWER, text));
        }
        add(samples, "account", new AdminPages.Account(List.of(), "handle", "", "password", "", ""));
        add(samples, "people", new AdminPages.People(List.of(), roles, "", Role.VIEWER, ""));
        add(samples, "tokens", new AdminPages.Tokens(List.of(), roles, "", "", Role.VIEWER, ""));
        var line = new AuditLine(SamplePeople.THEN, HOSTILE, HOSTILE, HOSTILE, HOSTILE, "2001:db8::1");
        add(samples, "audit-log", new AdminPages.AuditLog(List.of(line), 1, 3, 412));
        add(samples, "audit-log", new AdminPages.AuditLog(List.of(), 0, 0, 0));
    }

    private static EditionView edition(boolean moving) {
        return new EditionView(
                7,
                DAY,
                moving ? "sending" : "done",
                "312 planned: 300 sent",
                moving ? List.of(new EditionView.Sum("sent", 300, "The relay took them.")) : List.of(),
                moving,
                SamplePeople.THEN,
                moving ? "" : "20 November 2026, 07:00");
    }

    private static void addEditions(List<Sample> samples) {
        var warnings =
                List.of(new Warning(HOSTILE, HOSTILE, "/admin/sources", "Look"), Warning.of("Nothing can be sent."));
        var editions = List.of(edition(true), edition(false));
        var full = new OverviewView(
                new OverviewView.Today("20 November 2026", List.of(edition(true))),
                editions,
                List.of(new OverviewView.Count("ACTIVE", "active", 12)),
                SamplePaper.views(),
                "20 November 2026",
                412,
                warnings,
                new Hold(true, HOSTILE, true),
                trouble());
        var today = new OverviewView.Today("20 November 2026", List.of());
        var empty = new OverviewView(
                today,
                List.of(),
                List.of(),
                List.of(),
                "",
                0,
                List.of(),
                new Hold(false, "", false),
                new Trouble(List.of(), List.of()));
        add(samples, "overview", new OperatingPages.Overview(full));
        add(samples, "overview", new OperatingPages.Overview(empty));
        add(samples, "today-part", new OperatingPages.TodayPart(full.today()));
        add(samples, "today-part", new OperatingPages.TodayPart(today));
        add(samples, "editions", new OperatingPages.Editions(editions, STEPS));
        add(samples, "editions", new OperatingPages.Editions(List.of(), ONE));
        var states = List.of(new OperatingPages.Choice("SENT", "sent", true));
        for (var edition : editions) {
            add(
                    samples,
                    "edition",
                    new OperatingPages.Edition(edition, List.of(RECIPIENT, ERASED), states, "SENT", STEPS, true));
            add(samples, "edition", new OperatingPages.Edition(edition, List.of(), states, "", ONE, false));
            add(samples, "edition-part", new OperatingPages.EditionPart(edition));
        }
        var line = new Rehearsal.Line(7, "ada@example.org", 12, List.of(HOSTILE));
        var tried = new Rehearsal("2026-11-20", 12, 100, 3, List.of(line), List.of(HOSTILE), "7,8");
        add(samples, "trigger", new OperatingPages.Trigger(HOSTILE, HOSTILE, HOSTILE, List.of(tried)));
        add(
                samples,
                "trigger",
                new OperatingPages.Trigger(
                        "", "", "", List.of(new Rehearsal("2026-11-20", 0, 0, 0, List.of(), List.of(), ""))));
        add(samples, "trigger", new OperatingPages.Trigger("", "", "", List.of()));
        addDigests(samples);
        addPreviews(samples);
    }

    private static void addPreviews(List<Sample> samples) {
        var shown = new PreviewShown(HOSTILE, HOSTILE, HOSTILE, "/admin/digests/7/mail", HOSTILE);
        var nothing = new PreviewShown(HOSTILE, "", HOSTILE, "", "");
        for (var part : PreviewPart.values()) {
            add(samples, "preview", preview(part, shown, HOSTILE, ""));
            add(samples, "preview", preview(part, shown, "", HOSTILE));
        }
        add(samples, "preview", preview(PreviewPart.PAGE, nothing, "", ""));
        add(samples, "preview", preview(PreviewPart.PAGE, PreviewShown.NOTHING, HOSTILE, ""));
    }

    private static OperatingPages.Preview preview(PreviewPart part, PreviewShown shown, String text, String obstacle) {
        var asked = PreviewAsked.of("", text, "");
        return new OperatingPages.Preview(new PreviewView(asked, part, shown, text, text, text, obstacle, text));
    }

    private static void addDigests(List<Sample> samples) {
        var attempt = new Attempts.Made(SamplePeople.THEN, "DOT", HOSTILE, "sent", HOSTILE);
        var silent = new Attempts.Made(SamplePeople.THEN, "CONNECT", "", "deferred", null);
        var topics = List.of(new TopicPapers(HOSTILE, HOSTILE, SamplePaper.views()));
        add(
                samples,
                "digest",
                new OperatingPages.Digest(
                        new DigestView(RECIPIENT, 7, SamplePeople.THEN, 412, 7, topics, List.of(attempt, silent))));
        add(
                samples,
                "digest",
                new OperatingPages.Digest(new DigestView(ERASED, 7, SamplePeople.THEN, 0, 0, List.of(), List.of())));
    }

    private static void addSources(List<Sample> samples) {
        var busy = new SourceLine("arxiv", HOSTILE, HOSTILE, HOSTILE, HOSTILE, true, HOSTILE, HOSTILE);
        var calm = new SourceLine("feed", "A feed", "", "Never read to the end yet.", "", false, "", "");
        var harvest = new HarvestLine(
                SamplePeople.THEN, HOSTILE, "2026-11-20", "failed", "1", "2", "3", "4", "5 KB", "6 s", HOSTILE);
        var full = new SourcesView(List.of(busy, calm));
        var empty = new SourcesView(List.of());
        add(samples, "sources", new OperatingPages.Sources(full, "07:17", List.of(harvest), STEPS, true));
        add(samples, "sources", new OperatingPages.Sources(empty, "", List.of(), ONE, false));
        add(samples, "sources-part", new OperatingPages.SourcesPart(full));
        add(samples, "sources-part", new OperatingPages.SourcesPart(empty));
    }

    private static void addSubscribers(List<Sample> samples) {
        var line = new SubscriberLine(7, "ada@example.org", "active", 2, SamplePeople.THEN);
        var states = List.of(new OperatingPages.Choice("ACTIVE", "active", true));
        add(
                samples,
                "subscribers",
                new OperatingPages.Subscribers(
                        List.of(line), HOSTILE, "ACTIVE", states, STEPS, "/admin/subscribers?", "7"));
        add(
                samples,
                "subscribers",
                new OperatingPages.Subscribers(List.of(), "", "", states, ONE, "/admin/subscribers?", ""));
        for (var subscriber : List.of(full(), poor())) {
            add(samples, "subscriber", new OperatingPages.Subscriber(subscriber, ""));
            add(samples, "subscriber", new OperatingPages.Subscriber(subscriber, HOSTILE));
            add(samples, "erase", new OperatingPages.Erase(subscriber));
        }
        add(samples, "explain", new OperatingPages.Explain("", "", "", null));
        add(samples, "explain", new OperatingPages.Explain(HOSTILE, HOSTILE, HOSTILE, null));
        var score = new Breakdown(List.of(new Breakdown.Part("\"reward model\"", 3.1f)), 0.6f, 0.5f);
        for (var step : Step.values()) {
            var verdicts = List.of(
                    new Explanation.Verdict(HOSTILE, step, HOSTILE, score, List.of(HOSTILE), true),
                    new Explanation.Verdict("T", step, "", null, List.of(), false));
            add(
                    samples,
                    "explain",
                    new OperatingPages.Explain(
                            "7", "x", "", new Explanation(7, "x", step, HOSTILE, verdicts, 7L, DAY)));
            add(
                    samples,
                    "explain",
                    new OperatingPages.Explain(
                            "7", "x", "", new Explanation(7, null, step, "", List.of(), null, null)));
        }
    }

    private static Trouble trouble() {
        var pauses = List.of(new DomainPauses.Pause("example.org", SamplePeople.THEN, SamplePeople.THEN, HOSTILE));
        var alarms = Arrays.stream(DeliveryAlarms.Kind.values())
                .map(kind -> new DeliveryAlarms.Alarm(
                        kind,
                        kind == DeliveryAlarms.Kind.POLICY ? "example.org" : "",
                        SamplePeople.THEN,
                        SamplePeople.THEN,
                        412,
                        HOSTILE))
                .toList();
        return new Trouble(alarms, pauses);
    }

    private static Suppression suppression(String detail, @Nullable Long subscriber) {
        return new Suppression("0a1b2c3d".repeat(8), "bounce", detail, SamplePeople.THEN, subscriber);
    }

    private static void addSuppressions(List<Sample> samples) {
        var full = suppression(HOSTILE, 7L);
        var poor = suppression("", null);
        var report = new SuppressionImport.Report(
                412, 7, 5, 400, List.of(new SuppressionImport.Rejected(3, "There is no address in this line.")));
        var list = List.of(full, poor);
        add(
                samples,
                "suppressions",
                new SuppressionPages.Suppressions(list, HOSTILE, HOSTILE, HOSTILE, List.of(report), STEPS));
        add(samples, "suppressions", new SuppressionPages.Suppressions(list, HOSTILE, "", "", List.of(), ONE));
        add(samples, "suppressions", new SuppressionPages.Suppressions(List.of(), HOSTILE, "", "", List.of(), ONE));
        add(samples, "suppressions", new SuppressionPages.Suppressions(List.of(), "", "", "", List.of(), ONE));
        for (var suppression : list) {
            add(samples, "one-suppression", new SuppressionPages.OneSuppression(suppression, ""));
            add(samples, "one-suppression", new SuppressionPages.OneSuppression(suppression, HOSTILE));
        }
    }

    private static SubscriberView full() {
        var letters = List.of(
                new LetterHistory.Written(
                        "confirm", "SENT", SamplePeople.THEN, Optional.of(SamplePeople.THEN), HOSTILE),
                new LetterHistory.Written("login", "WAITING", SamplePeople.THEN, Optional.empty(), ""));
        return new SubscriberView(
                7,
                "ada@example.org",
                "active",
                "every day at 07:00, UTC",
                40,
                "en-GB",
                SamplePeople.THEN,
                "20 November 2026, 07:00",
                List.of(SamplePeople.topic(true), SamplePeople.topic(false)),
                List.of(SamplePeople.consent(Optional.of(HOSTILE)), SamplePeople.consent(Optional.empty())),
                List.of(RECIPIENT, ERASED),
                letters,
                Move.from(Status.ACTIVE),
                true,
                List.of(suppression(HOSTILE, 7L)));
    }

    private static SubscriberView poor() {
        return new SubscriberView(
                8,
                "",
                "pending",
                "",
                1,
                "en",
                SamplePeople.THEN,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of());
    }
}
