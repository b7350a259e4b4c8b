package dev.paperboy.admin;

import dev.paperboy.delivery.Attempts;
import dev.paperboy.delivery.EditionOrder;
import dev.paperboy.rendering.Sample;
import dev.paperboy.rendering.SamplePaper;
import dev.paperboy.rendering.TemplateSamples;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pages about editions to try the templates with: each as full as it gets, and as empty. */
@ApplicationScoped
class EditionSamples implements TemplateSamples {

    private static final String HOSTILE = SamplePaper.HOSTILE;

    @Override
    public List<Sample> samples() {
        var samples = new ArrayList<Sample>();
        addEditions(samples);
        return samples;
    }

    private static EditionView edition(boolean moving) {
        return new EditionView(
                7,
                AdminSamples.DAY,
                moving ? "sending" : "done",
                "312 planned: 300 sent",
                moving ? List.of(new EditionView.Sum("sent", 300, "The relay took them.")) : List.of(),
                moving,
                moving ? HOSTILE : "",
                SamplePeople.THEN,
                moving ? "" : "20 November 2026, 07:00",
                moving ? List.of(EditionOrder.values()) : List.of());
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
                MailboxView.of(true, Map.of("bounce", 3L, "unproven", 1L)),
                DeliverySamples.trouble());
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
                MailboxView.of(true, Map.of()),
                new Trouble(List.of(), List.of()));
        AdminSamples.add(samples, "overview", new OperatingPages.Overview(full));
        AdminSamples.add(samples, "overview", new OperatingPages.Overview(empty));
        AdminSamples.add(samples, "today-part", new OperatingPages.TodayPart(full.today()));
        AdminSamples.add(samples, "today-part", new OperatingPages.TodayPart(today));
        AdminSamples.add(samples, "editions", new OperatingPages.Editions(editions, AdminSamples.STEPS));
        AdminSamples.add(samples, "editions", new OperatingPages.Editions(List.of(), AdminSamples.ONE));
        var states = List.of(new OperatingPages.Choice("SENT", "sent", true));
        for (var edition : editions) {
            AdminSamples.add(
                    samples,
                    "edition",
                    new OperatingPages.Edition(
                            edition,
                            List.of(AdminSamples.RECIPIENT, AdminSamples.ERASED),
                            states,
                            "SENT",
                            AdminSamples.STEPS,
                            HOSTILE));
            AdminSamples.add(
                    samples,
                    "edition",
                    new OperatingPages.Edition(edition, List.of(), states, "", AdminSamples.ONE, ""));
            AdminSamples.add(samples, "edition-part", new OperatingPages.EditionPart(edition));
            AdminSamples.add(samples, "cancel", new OperatingPages.Cancel(edition));
        }
        var line = new Rehearsal.Line(7, "ada@example.org", 12, List.of(HOSTILE));
        var tried = new Rehearsal("2026-11-20", 12, 100, 3, List.of(line), List.of(HOSTILE), "7,8");
        AdminSamples.add(samples, "trigger", new OperatingPages.Trigger(HOSTILE, HOSTILE, HOSTILE, List.of(tried)));
        AdminSamples.add(
                samples,
                "trigger",
                new OperatingPages.Trigger(
                        "", "", "", List.of(new Rehearsal("2026-11-20", 0, 0, 0, List.of(), List.of(), ""))));
        AdminSamples.add(samples, "trigger", new OperatingPages.Trigger("", "", "", List.of()));
        addDigests(samples);
        addPreviews(samples);
    }

    private static void addPreviews(List<Sample> samples) {
        var shown = new PreviewShown(HOSTILE, HOSTILE, HOSTILE, "/admin/digests/7/mail", HOSTILE);
        var nothing = new PreviewShown(HOSTILE, "", HOSTILE, "", "");
        for (var part : PreviewPart.values()) {
            AdminSamples.add(samples, "preview", preview(part, shown, HOSTILE, ""));
            AdminSamples.add(samples, "preview", preview(part, shown, "", HOSTILE));
        }
        AdminSamples.add(samples, "preview", preview(PreviewPart.PAGE, nothing, "", ""));
        AdminSamples.add(samples, "preview", preview(PreviewPart.PAGE, PreviewShown.NOTHING, HOSTILE, ""));
    }

    private static OperatingPages.Preview preview(PreviewPart part, PreviewShown shown, String text, String obstacle) {
        var asked = PreviewAsked.of("", text, "");
        return new OperatingPages.Preview(new PreviewView(asked, part, shown, text, text, text, obstacle, text));
    }

    private static void addDigests(List<Sample> samples) {
        var attempt = new Attempts.Made(SamplePeople.THEN, "DOT", HOSTILE, "sent", HOSTILE);
        var silent = new Attempts.Made(SamplePeople.THEN, "CONNECT", "", "deferred", null);
        var topics = List.of(new TopicPapers(HOSTILE, HOSTILE, SamplePaper.views()));
        AdminSamples.add(
                samples,
                "digest",
                new OperatingPages.Digest(new DigestView(
                        AdminSamples.RECIPIENT, 7, SamplePeople.THEN, 412, 7, topics, List.of(attempt, silent))));
        AdminSamples.add(
                samples,
                "digest",
                new OperatingPages.Digest(
                        new DigestView(AdminSamples.ERASED, 7, SamplePeople.THEN, 0, 0, List.of(), List.of())));
    }
}
