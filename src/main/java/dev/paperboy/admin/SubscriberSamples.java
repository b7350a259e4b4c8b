package dev.paperboy.admin;

import dev.paperboy.delivery.LetterHistory;
import dev.paperboy.edition.Explanation;
import dev.paperboy.edition.Step;
import dev.paperboy.matching.Breakdown;
import dev.paperboy.rendering.Sample;
import dev.paperboy.rendering.SamplePaper;
import dev.paperboy.rendering.TemplateSamples;
import dev.paperboy.subscriber.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pages about subscribers to try the templates with: each as full as it gets, and as empty. */
@ApplicationScoped
class SubscriberSamples implements TemplateSamples {

    private static final String HOSTILE = SamplePaper.HOSTILE;

    @Override
    public List<Sample> samples() {
        var samples = new ArrayList<Sample>();
        addSubscribers(samples);
        return samples;
    }

    private static void addSubscribers(List<Sample> samples) {
        var line = new SubscriberLine(7, "ada@example.org", "active", 2, SamplePeople.THEN);
        var states = List.of(new OperatingPages.Choice("ACTIVE", "active", true));
        AdminSamples.add(
                samples,
                "subscribers",
                new OperatingPages.Subscribers(
                        List.of(line), HOSTILE, "ACTIVE", states, AdminSamples.STEPS, "/admin/subscribers?", "7"));
        AdminSamples.add(
                samples,
                "subscribers",
                new OperatingPages.Subscribers(List.of(), "", "", states, AdminSamples.ONE, "/admin/subscribers?", ""));
        for (var subscriber : List.of(full(), poor())) {
            AdminSamples.add(samples, "subscriber", new OperatingPages.Subscriber(subscriber, ""));
            AdminSamples.add(samples, "subscriber", new OperatingPages.Subscriber(subscriber, HOSTILE));
            AdminSamples.add(samples, "erase", new OperatingPages.Erase(subscriber));
        }
        AdminSamples.add(samples, "explain", new OperatingPages.Explain("", "", "", null));
        AdminSamples.add(samples, "explain", new OperatingPages.Explain(HOSTILE, HOSTILE, HOSTILE, null));
        var score = new Breakdown(List.of(new Breakdown.Part("\"reward model\"", 3.1f)), 0.6f, 0.5f);
        for (var step : Step.values()) {
            var verdicts = List.of(
                    new Explanation.Verdict(HOSTILE, step, HOSTILE, score, List.of(HOSTILE), true),
                    new Explanation.Verdict("T", step, "", null, List.of(), false));
            AdminSamples.add(
                    samples,
                    "explain",
                    new OperatingPages.Explain(
                            "7", "x", "", new Explanation(7, "x", step, HOSTILE, verdicts, 7L, AdminSamples.DAY)));
            AdminSamples.add(
                    samples,
                    "explain",
                    new OperatingPages.Explain(
                            "7", "x", "", new Explanation(7, null, step, "", List.of(), null, null)));
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
                List.of(AdminSamples.RECIPIENT, AdminSamples.ERASED),
                letters,
                Move.from(Status.ACTIVE),
                true,
                List.of(DeliverySamples.suppression(HOSTILE, 7L)));
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
