package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dev.paperboy.delivery.dkim.TestDkim;
import dev.paperboy.edition.DigestContents;
import dev.paperboy.paper.Listing;
import dev.paperboy.rendering.DigestPresentation;
import dev.paperboy.rendering.Look;
import dev.paperboy.rendering.OwnRenderer;
import dev.paperboy.secret.Keys;
import dev.paperboy.subscriber.Cadence;
import dev.paperboy.subscriber.LinkTokens;
import dev.paperboy.subscriber.Settings;
import dev.paperboy.testing.lint.Judged;
import dev.paperboy.testing.lint.MailRules;
import dev.paperboy.testing.lint.Rule;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A thousand digests of hostile papers for readers with hostile topics, composed as in earnest, keep all rules for mails, whatever the operator set. */
@QuarkusTest
class MailLintTest extends MailHouse {

    private static final int READERS = 200;
    private static final int DATES = 5;
    private static final int SHOWN = 3;
    private static final List<String> ZONES = List.of("UTC", "Asia/Kathmandu", "America/St_Johns", "Pacific/Apia");
    private static final List<String> LOCALES = List.of("en", "en-US", "zh-CN", "ar-EG");

    @Inject
    LinkTokens tokens;

    @Inject
    OwnRenderer renderers;

    @Inject
    DigestLoader loader;

    @Inject
    DigestContents contents;

    @Inject
    DigestPresentation presentation;

    @Inject
    Look look;

    @Inject
    ReturnPaths returnPaths;

    @Inject
    Keys keys;

    private final HostileWords words = new HostileWords(20_261_120);
    private final HostileDay papers = new HostileDay(words);
    private final Map<Rule, List<String>> findings = new LinkedHashMap<>();
    private int composed;

    @Test
    void a_thousand_hostile_digests_keep_every_rule() {
        var rules = MailRules.all(tokens::unsubscriber, HostileWords.BRACES);
        house.listed(papers.papers().toArray(Listing[]::new));
        var readers = readers();

        for (int i = 0; i < DATES; i++) {
            var date = DAY.plusDays(i);
            plan(date);
            // What planning froze becomes worse than what any door lets in.
            house.texts("select distinct paper_id from edition_paper order by paper_id")
                    .forEach(this::spoil);
            var composer = i == 0 ? mails : ofHostileOperator();
            QuarkusTransaction.requiringNew()
                    .run(() -> readers.forEach((reader, address) -> judge(rules, composer, reader, address, date)));
        }

        assertThat(composed).isGreaterThan(READERS * DATES * 9 / 10);
        assertSoftly(softly -> rules.forEach(rule -> softly.assertThat(findings.getOrDefault(rule, List.of()))
                .as(rule.name())
                .isEmpty()));
    }

    private void judge(List<Rule> rules, DigestMails composer, long reader, String address, LocalDate date) {
        long digest = digest(reader, date);
        var firstAttempt = words.oneIn(2) ? NOW : NOW.plusSeconds(words.number(100_000));
        house.update(
                "update digest set first_attempt_at = ? where id = ?",
                firstAttempt.equals(NOW) ? null : firstAttempt.atOffset(ZoneOffset.UTC),
                digest);
        var mail = composer.compose(digest);
        if (mail.isPresent()) {
            composed++;
            var judged = new Judged(
                    mail.get().bytes(),
                    new Judged.Known(
                            reader,
                            address,
                            firstAttempt,
                            "https://papers.example.org",
                            "1 Example Street",
                            Set.of("arxiv.org", "code.example.org")));
            rules.forEach(
                    rule -> rule.findings(judged).stream().limit(SHOWN).forEach(finding -> findings.computeIfAbsent(
                                    rule, r -> new ArrayList<>())
                            .add("digest " + digest + ": " + finding)));
        }
    }

    private DigestMails ofHostileOperator() {
        var settings = HostileOperator.of(words);
        var identity = new MailIdentity(settings, look, keys);
        return new DigestMails(
                contents,
                loader,
                renderers.of(settings),
                presentation,
                identity,
                returnPaths,
                new MailSigner(TestDkim.off(), identity),
                keys);
    }

    /** Their addresses by their ids. */
    private Map<Long, String> readers() {
        var readers = new LinkedHashMap<Long, String>();
        for (int i = 0; i < READERS; i++) {
            var address = "reader-" + i + "@readers.example.net";
            readers.put(reader(address, settings(), papers.topics()), address);
        }
        return readers;
    }

    private Settings settings() {
        var zone = ZoneId.of(ZONES.get(words.number(ZONES.size())));
        return new Settings(
                new Cadence(zone, 7, Cadence.EVERY_DAY),
                Locale.forLanguageTag(LOCALES.get(words.number(LOCALES.size()))),
                words.oneIn(20) ? Settings.MOST_PAPERS : 1 + words.number(6));
    }

    private void spoil(String paper) {
        if (words.oneIn(2)) {
            house.update(
                    """
                    update edition_paper set title = ?, abstract = ?, organization = ?, categories = ?, code_url = ?,
                        project_url = ? where paper_id = ?""",
                    words.text(500),
                    words.text(words.oneIn(20) ? 5000 : 300),
                    words.text(300),
                    words.text(100),
                    words.text(400),
                    "https://code.example.org/" + words.text(100),
                    Long.valueOf(paper));
        }
        if (words.oneIn(10)) {
            house.update(
                    "update edition_paper set public_id = ? where paper_id = ?",
                    paper + words.text(380),
                    Long.valueOf(paper));
        }
    }
}
