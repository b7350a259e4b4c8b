package dev.paperboy.delivery;

import dev.paperboy.rendering.MailConfig;
import java.util.Optional;

/** An operator who copied settings from anywhere. */
record HostileOperator(
        Optional<String> from,
        Optional<String> replyTo,
        Optional<String> feedbackId,
        Optional<String> postalAddress,
        Optional<String> operator,
        String subject,
        String subjectOne,
        Titles titles)
        implements MailConfig {

    static HostileOperator of(HostileWords words) {
        return new HostileOperator(
                Optional.of('"' + words.text(60).replaceAll("[\"\\\\\\p{Cc}\\p{Cs}\\u2028\\u2029]", " ")
                        + "\" <digest@papers.example.org>"),
                Optional.of("help@papers.example.org"),
                Optional.empty(),
                Optional.of("1 Example Street\r\n" + words.text(300)),
                Optional.of(words.text(300)),
                // What is not one clean line is refused at start.
                "<b> =?utf-8?q?=0D=0ABcc?= &amp; {count} {papers}: {first} and {others}",
                "مقالة: {first}",
                Titles.ARXIV);
    }
}
