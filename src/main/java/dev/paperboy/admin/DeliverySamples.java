package dev.paperboy.admin;

import dev.paperboy.delivery.DeliveryAlarms;
import dev.paperboy.delivery.DnsRecord;
import dev.paperboy.delivery.DomainPause;
import dev.paperboy.rendering.Sample;
import dev.paperboy.rendering.SamplePaper;
import dev.paperboy.rendering.TemplateSamples;
import dev.paperboy.subscriber.Suppression;
import dev.paperboy.subscriber.SuppressionImport;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages about relays and suppressed addresses to try the templates with: each as full as it gets, and as empty. */
@ApplicationScoped
class DeliverySamples implements TemplateSamples {

    private static final String HOSTILE = SamplePaper.HOSTILE;

    @Override
    public List<Sample> samples() {
        var samples = new ArrayList<Sample>();
        addSuppressions(samples);
        addDns(samples);
        return samples;
    }

    static Trouble trouble() {
        var pauses = List.of(new DomainPause("example.org", SamplePeople.THEN, SamplePeople.THEN, HOSTILE));
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

    static Suppression suppression(String detail, @Nullable Long subscriber) {
        return new Suppression("0a1b2c3d".repeat(8), "bounce", detail, SamplePeople.THEN, subscriber);
    }

    private static void addSuppressions(List<Sample> samples) {
        var full = suppression(HOSTILE, 7L);
        var poor = suppression("", null);
        var report = new SuppressionImport.Report(
                412, 7, 5, 400, List.of(new SuppressionImport.Rejected(3, "There is no address in this line.")));
        var list = List.of(full, poor);
        AdminSamples.add(
                samples,
                "suppressions",
                new SuppressionPages.Suppressions(
                        list, HOSTILE, HOSTILE, HOSTILE, List.of(report), AdminSamples.STEPS));
        AdminSamples.add(
                samples,
                "suppressions",
                new SuppressionPages.Suppressions(list, HOSTILE, "", "", List.of(), AdminSamples.ONE));
        AdminSamples.add(
                samples,
                "suppressions",
                new SuppressionPages.Suppressions(List.of(), HOSTILE, "", "", List.of(), AdminSamples.ONE));
        AdminSamples.add(
                samples,
                "suppressions",
                new SuppressionPages.Suppressions(List.of(), "", "", "", List.of(), AdminSamples.ONE));
        for (var suppression : list) {
            AdminSamples.add(samples, "one-suppression", new SuppressionPages.OneSuppression(suppression, ""));
            AdminSamples.add(samples, "one-suppression", new SuppressionPages.OneSuppression(suppression, HOSTILE));
        }
    }

    private static void addDns(List<Sample> samples) {
        var record = new DnsRecord("a._domainkey.example.org", "v=DKIM1; k=rsa; p=" + "A".repeat(400), HOSTILE);
        AdminSamples.add(
                samples,
                "dns",
                new OperatingPages.Dns(
                        new DnsView(HOSTILE, HOSTILE, HOSTILE, true, HOSTILE, List.of(record), List.of(HOSTILE))));
        AdminSamples.add(
                samples,
                "dns",
                new OperatingPages.Dns(new DnsView(HOSTILE, "", "", false, HOSTILE, List.of(), List.of())));
        AdminSamples.add(
                samples, "dns", new OperatingPages.Dns(new DnsView("", "", "", false, "", List.of(), List.of())));
    }
}
