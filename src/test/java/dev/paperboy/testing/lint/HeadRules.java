package dev.paperboy.testing.lint;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a mail's head promises (RFC 5322, 2047, 3834, 2919). */
final class HeadRules {

    private static final List<String> ONCE = List.of(
            "From",
            "Date",
            "To",
            "Subject",
            "Message-ID",
            "MIME-Version",
            "List-Id",
            "List-Unsubscribe",
            "List-Unsubscribe-Post",
            "Auto-Submitted",
            "X-Paperboy-Digest");

    private static final int LINE = 78;
    private static final int ENCODED_WORD = 75;
    private static final int LINE_WITH_ENCODED_WORD = 76;
    private static final Pattern ENCODED = Pattern.compile("=\\?([^?\\s]+)\\?([BbQq])\\?([^?\\s]*)\\?=");
    private static final Duration NEAR = Duration.ofMinutes(5);

    private HeadRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.without("1. Each header that a mail needs stands in it once", HeadRules::notOnce),
                Rule.that(
                        "2. There is no Bcc and no Return-Path", mail -> Stream.of("Bcc", "Return-Path", "Cc", "Sender")
                                .allMatch(name -> mail.mail().headers(name).isEmpty())),
                Rule.without(
                        "4a. A header's lines are of 78 characters at most, but for a word that cannot be broken",
                        mail -> mail.mail().head().lines().filter(HeadRules::isTooLong)),
                Rule.without(
                        "6. An encoded word has 75 characters at most and can be decoded alone", HeadRules::badWords),
                Rule.that(
                        "10. It says that a machine wrote it, and for which list",
                        mail -> mail.mail().header("Auto-Submitted").equals("auto-generated")
                                && mail.mail().header("List-Id").endsWith("." + domain(mail) + ">")),
                Rule.without("18. The reader's address stands in To and nowhere else", mail -> Stream.concat(
                                mail.mail()
                                        .head()
                                        .replaceFirst("(?m)^To: .*", "")
                                        .lines(),
                                Stream.concat(mail.text().lines(), mail.html().lines()))
                        .filter(line -> line.contains(mail.known().address()))),
                Rule.that("19. The Message-ID is under the sending domain", mail -> mail.mail()
                        .header("Message-ID")
                        .matches("<[^@<>]+@" + Pattern.quote(domain(mail)) + ">")),
                Rule.that("20. The date is that of the first attempt", HeadRules::isOfTheFirstAttempt));
    }

    private static Stream<String> notOnce(Judged mail) {
        return ONCE.stream()
                .filter(name -> mail.mail().headers(name).size() != 1)
                .map(name -> name + " stands in it " + mail.mail().headers(name).size() + " times");
    }

    private static boolean isTooLong(String line) {
        return line.length() > LINE
                && line.strip().replaceFirst("^[\\w-]+: ", "").contains(" ");
    }

    private static Stream<String> badWords(Judged mail) {
        return mail.mail().head().lines().flatMap(line -> ENCODED.matcher(line)
                .results()
                .filter(word -> line.length() > LINE_WITH_ENCODED_WORD
                        || word.group().length() > ENCODED_WORD
                        || !isDecodable(word))
                .map(MatchResult::group));
    }

    private static boolean isDecodable(MatchResult word) {
        try {
            var bytes = Base64.getDecoder().decode(word.group(3));
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return word.group(1).equals("UTF-8") && word.group(2).equals("B");
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isOfTheFirstAttempt(Judged mail) {
        var date = ZonedDateTime.parse(
                mail.mail().header("Date"), DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss Z", Locale.ENGLISH));
        return Duration.between(date.toInstant(), mail.known().firstAttempt())
                        .abs()
                        .compareTo(NEAR)
                <= 0;
    }

    private static String domain(Judged mail) {
        return mail.mail().header("From").replaceFirst("(?s).*@", "").replaceFirst(">$", "");
    }
}
