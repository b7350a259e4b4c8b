package dev.paperboy.inbox.bounce;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What two servers said to each other, where a report repeats it as Sendmail does: {@code >>>} one of them, {@code <<<} the other. */
final class Transcript {

    private static final Pattern ANSWER = Pattern.compile("(?m)^[ \\t]{0,9}<<< ");

    private static final Pattern RCPT =
            Pattern.compile("(?m)^[ \\t]{0,9}>>> (?i:RCPT TO:) ?<([^<>\\s]{3,320})>[^\\n]{0,300}\\n"
                    + "[ \\t]{0,9}<<< ([^\\n]{1,500})");

    private Transcript() {}

    /** Whether any server answered anything. */
    static boolean hasAnswer(String words) {
        return ANSWER.matcher(words).find();
    }

    /** Whether a server said just this when an address was named, and named the address itself. */
    static boolean saidOfRecipient(String words, String said) {
        return recipients(words)
                .anyMatch(asked -> asked.group(2).strip().equals(said) && said.contains(asked.group(1)));
    }

    private static Stream<MatchResult> recipients(String words) {
        return RCPT.matcher(words).results();
    }
}
