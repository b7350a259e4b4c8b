package dev.paperboy.delivery;

import java.util.List;
import java.util.Random;
import java.util.Set;

/** What strangers write who want a mail to break, in any order and length; the same for the same seed. */
final class HostileWords {

    /** What looks like a template's; it has to be printed as it is. */
    static final Set<String> BRACES = Set.of(
            "{x}",
            "{digest.subject}",
            "{#if}",
            "{/if}",
            "{inject:config}",
            "{{7*7}}",
            "{jndi:ldap}",
            "{!x!}",
            "{paper.title.raw}");

    private static final List<String> WORDS = List.of(
            "language",
            "model",
            "retrieval",
            "Don't",
            "R&D",
            "a<b",
            "c>d",
            "\"quoted\"",
            "<script>alert(1)</script>",
            "\"><svg onload=alert(1)>",
            "<img src=x onerror=alert(1)>",
            "</td></tr></table>",
            "</title></style>",
            "<!--",
            "-->",
            "<![endif]-->",
            "]]>",
            "javascript:alert(1)",
            "data:text/html,x",
            "https://evil.example/?a=1&b=2",
            "\r\nBcc: victim@example.org",
            "\r\n\r\n<html>",
            "\n.\n",
            "\nFrom here",
            "\r",
            "\u2028",
            "\u2029",
            "\u0085",
            "\u0000",
            "\u001B[31m",
            "\u000B",
            "\u202E",
            "\u202Agnp.exe",
            "\u2066",
            "\u2069",
            "\u200B",
            "\u200F",
            "\uFEFF",
            "\uFFFE",
            "\uD83D",
            "\uDE00",
            "👩‍🔬",
            "🏳️‍🌈",
            "漢字",
            "語言模型的遺忘",
            "مقالة",
            "می\u200cخواهم",
            "שלום",
            "Ångström",
            "a\u0301\u0302\u0303\u0304",
            "=?utf-8?q?=0D=0ABcc:_a@example.org?=",
            "&amp;lt;",
            "&#x3C;",
            "$\\alpha$",
            "$O(n^{2})$",
            "$\\frac{1}{",
            "\\emph{x}",
            "%s",
            "%n",
            "--=_pb-boundary",
            "x".repeat(120),
            "漢".repeat(60));

    private static final List<String> ALL = java.util.stream.Stream.concat(
                    WORDS.stream(), BRACES.stream().sorted())
            .toList();

    private final Random random;

    HostileWords(long seed) {
        this.random = new Random(seed);
    }

    /** One of the first numbers, 0 among them. */
    int number(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** Of one to so many characters, mostly few; not empty of what can be read. */
    String text(int most) {
        int length = oneIn(4) ? most : 1 + random.nextInt(Math.max(1, most / 4));
        var text = new StringBuilder("Aa");
        while (text.length() < length) {
            text.append(oneIn(5) ? "" : " ").append(ALL.get(random.nextInt(ALL.size())));
        }
        return text.substring(0, Math.max(1, Math.min(most, text.length())));
    }
}
