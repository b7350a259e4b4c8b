package dev.paperboy.bench.rendering;

import dev.paperboy.bench.InventedPaper;
import dev.paperboy.rendering.DigestMail;
import dev.paperboy.rendering.DigestPaper;
import dev.paperboy.rendering.Links;
import dev.paperboy.rendering.Mark;
import dev.paperboy.rendering.TopicSection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Digests of readers who share a day's papers: three topics each, every paper for the same reasons. */
public final class InventedDigests {

    private static final int DAY = 1_000;
    private static final int TOPICS = 3;
    private static final String SITE = "https://papers.example.org/";

    private final List<DigestPaper> day = InventedPaper.ofMonth(200, DAY).stream()
            .map(InventedDigests::printed)
            .toList();

    /**
     * Digests of so many readers.
     *
     * @param papers in each digest
     */
    public List<DigestMail> of(int readers, int papers) {
        var chance = new Random(papers);
        var digests = new ArrayList<DigestMail>();
        for (int reader = 0; reader < readers; reader++) {
            digests.add(digest(chance, papers));
        }
        return digests;
    }

    private DigestMail digest(Random chance, int papers) {
        var topics = new ArrayList<TopicSection>();
        int first = chance.nextInt(DAY);
        for (int topic = 0; topic < TOPICS; topic++) {
            var some = new ArrayList<DigestPaper>();
            for (int i = papers * topic / TOPICS; i < papers * (topic + 1) / TOPICS; i++) {
                some.add(day.get((first + i * 7) % DAY));
            }
            int interest = chance.nextInt(100);
            topics.add(new TopicSection("Topic " + interest, "\"word " + interest + "\" OR cat:cs.*", some));
        }
        return new DigestMail(
                LocalDate.of(2026, 11, 20),
                Locale.UK,
                ZoneId.of("Europe/Berlin"),
                topics,
                1_204,
                chance.nextInt(9),
                "arXiv announced 1,187 papers.",
                new Links(
                        token("unsubscribe", chance),
                        token("preferences", chance),
                        token("digests", chance),
                        null,
                        token("actions", chance) + "?paper="));
    }

    private static String token(String page, Random chance) {
        return SITE + page + "/" + Long.toHexString(chance.nextLong()).repeat(4);
    }

    private static DigestPaper printed(InventedPaper paper) {
        return new DigestPaper(
                paper.id(),
                paper.title(),
                paper.abstractText(),
                paper.authors().stream()
                        .map(name -> name.forenames() + " " + name.keyname())
                        .toList(),
                null,
                paper.categories(),
                paper.id().hashCode() % 3 == 0 ? 12 : null,
                null,
                null,
                null,
                false,
                List.of(),
                List.of("\"preference optimization\"", "cat:cs.*"),
                List.of(new Mark(3, 9)),
                List.of(new Mark(20, 31), new Mark(140, 150)));
    }
}
