package dev.paperboy.testing.lint;

import java.util.List;
import java.util.regex.Pattern;

/** What a mail promises as bytes on the wire (RFC 5321, 2045, 2046). */
final class WireRules {

    private static final Pattern BARE = Pattern.compile("\\r(?!\\n)|(?<!\\r)\\n|\\x00");
    private static final int LINE = 998;
    private static final int ENCODED_LINE = 76;

    private WireRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.that(
                        "3. There is no bare CR, no bare LF and no NUL",
                        mail -> !BARE.matcher(mail.mail().raw()).find()),
                Rule.without(
                        "4b. No line is longer than 998 characters",
                        mail -> mail.mail().raw().lines().filter(line -> line.length() > LINE)),
                Rule.without(
                        "4c. No line of the body is longer than 76, as it is encoded",
                        mail -> body(mail).lines().filter(line -> line.length() > ENCODED_LINE)),
                Rule.that("5. All bytes are ASCII", mail -> isAscii(mail.mail().bytes())),
                Rule.that(
                        "7. A text part comes first and an HTML part last, both UTF-8 and neither empty",
                        mail -> mail.mail().header("Content-Type").startsWith("multipart/alternative;")
                                && mail.mail().parts() == 2
                                && mail.mail()
                                        .types()
                                        .equals(List.of("text/plain; charset=UTF-8", "text/html; charset=UTF-8"))
                                && !mail.text().isBlank()
                                && !mail.html().isBlank()));
    }

    private static String body(Judged mail) {
        return mail.mail().raw().substring(mail.mail().head().length());
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }
}
