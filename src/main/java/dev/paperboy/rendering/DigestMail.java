package dev.paperboy.rendering;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * One reader's mail for one date, frozen.
 *
 * @param date the reader's local date the digest is for
 * @param locale decides how the date is written; the words are English
 * @param zone whose calendar the date is of; the foot names it
 * @param topics in the reader's order; a paper that stands in an earlier topic is not printed again
 * @param lookedAt how many papers were matched against the topics
 * @param overCap how many matched but did not fit, behind {@link Links#more()}
 * @param sentence what the sources had to say that day; empty when nothing
 */
public record DigestMail(
        LocalDate date,
        Locale locale,
        ZoneId zone,
        List<TopicSection> topics,
        int lookedAt,
        int overCap,
        String sentence,
        Links links) {

    public DigestMail {
        topics = List.copyOf(topics);
    }
}
