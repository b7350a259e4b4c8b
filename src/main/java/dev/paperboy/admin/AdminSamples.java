package dev.paperboy.admin;

import dev.paperboy.account.Role;
import dev.paperboy.rendering.Sample;
import dev.paperboy.rendering.SamplePaper;
import dev.paperboy.rendering.TemplateSamples;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Admin pages to try the templates with: each as full as it gets, and as empty. */
@ApplicationScoped
class AdminSamples implements TemplateSamples {

    private static final String HOSTILE = SamplePaper.HOSTILE;
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    static final PageSteps STEPS = PageSteps.of("2", 412);
    static final PageSteps ONE = PageSteps.of(null, 0);
    static final Recipient RECIPIENT = new Recipient(7, DAY, 7, "ada@example.org", "sent", HOSTILE, 12, HOSTILE);
    static final Recipient ERASED = new Recipient(8, DAY, 8, "", "skipped", "", 0, "");

    @Override
    public List<Sample> samples() {
        var samples = new ArrayList<Sample>();
        addPeople(samples);
        addSources(samples);
        return samples;
    }

    static void add(List<Sample> samples, String name, TemplateInstance page) {
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
}
