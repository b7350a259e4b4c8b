package dev.paperboy.inbox.bounce;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A delivery report that is only written for people: qmail's, Exim's, and those of many a gateway. */
final class WrittenReport {

    private static final int LONGEST = 400;
    private static final int MOST = 20;

    private static final Pattern MACHINE = Pattern.compile(
            "(?i)mailer[-_. ]?daemon|po+st[-_. ]?master|mail ?deliver|mail ?(?:system|server|admin|gateway|router)|mdaemon|daemon@|delivery (?:sub)?system"
                    + "|internet mail|returned mail|\\bmmdf\\b|microsoft exchange|system administrator|administrator@");

    private static final Pattern SUBJECT = Pattern.compile(
            "(?i)failure notice|fail(?:ed|ure)[^\\n]{0,30}(?:deliver|mail|message|notice)|(?:mail|message|e-?mail) fail|deliver[^\\n]{0,40}(?:fail|notif|report|problem|error|impossible|status|refus)"
                    + "|un-?deliver|non-?deliver|not (?:be )?deliver|returned (?:mail|to sender|message)|return(?:ing)? (?:message|to sender|mail)"
                    + "|mail (?:system )?error|message (?:status|could not|not delivered|rejected)|bounced?\\b|user unknown|unknown user|mail could not|warning: (?:could|message)"
                    + "|unzustellbar|\\bndr\\b|error sending|unable to deliver|メールエラー");

    private static final Pattern GIVEN_UP = Pattern.compile(
            "(?i)(?:could|can|was|were|has|had|is|are)(?:n't| ?not| been)? (?:be |not |able to |been )?(?:deliver|undeliver|reject|accept|return|sent|process)"
                    + "|unable to deliver|undeliver|failed|permanent|given up|giving up|not deliver|rejected|refused|did not reach|unrecoverable|bounced|fatal error|delivery error");

    private static final Pattern WARNING = Pattern.compile(
            "(?i)this is (?:only )?a warning|warning message only|no action is required|not need to (?:re-?send|resubmit)|will (?:be (?:re-?tr|tri)|continue to (?:be )?tr|keep trying|try again|retry)"
                    + "|delivery (?:attempts|of this message) will (?:be )?continue|(?:has been|is) delayed|still (?:being )?tr(?:y|ied)|still undelivered|has not (?:yet )?been delivered");

    private static final Pattern CODE = Pattern.compile("(?<![\\d.])([45]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.]*\\d)");

    private static final Pattern SERVER_SAID =
            Pattern.compile("(?<![\\w./-])(?:[45]\\d\\d[ ,:-]|[45]\\.\\d{1,3}\\.\\d{1,3} )");

    /** RFC 5321, 4.2.1. */
    private static final Pattern MORE_FOLLOWS = Pattern.compile("^[45]\\d\\d-");

    private WrittenReport() {}

    /** Whether a machine says so, by its name or in its subject. */
    static boolean looksLikeOne(ReadMail mail) {
        return mail.head().has("x-failed-recipients") || byMachine(mail) || bySubject(mail);
    }

    private static boolean byMachine(ReadMail mail) {
        return MACHINE.matcher(mail.head().get("from")).find();
    }

    private static boolean bySubject(ReadMail mail) {
        return SUBJECT.matcher(mail.subject()).find();
    }

    /** Whether it says only that the mail is late. */
    static boolean isWarning(ReadMail mail, String words) {
        return WARNING.matcher(words).find()
                && !mail.subject().toLowerCase(Locale.ROOT).contains("fail");
    }

    /** What such a mail says; empty when it does not say that a mail came back. */
    static Optional<Diagnosis> diagnosis(ReadMail mail, String words) {
        var certain = byMachine(mail) && bySubject(mail);
        var said = said(words);
        if (!said.isEmpty()) {
            return said.stream()
                    .map(line -> Judging.of(status(line), line, words))
                    .min(Diagnosis.MILDEST_FIRST);
        }
        var diagnosis = Judging.of(status(words), "", words);
        var known = !diagnosis.status().isEmpty() && GIVEN_UP.matcher(words).find();
        return certain || known ? Optional.of(diagnosis) : Optional.empty();
    }

    private static String status(String words) {
        var matcher = CODE.matcher(words);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** What the last servers said, if somebody repeats it, each with the line after it: many break it there. */
    private static List<String> said(String words) {
        var said = new ArrayList<String>();
        var unfinished = "";
        for (var lines = new Lines(words); lines.next() && said.size() < MOST; ) {
            var line = lines.line(LONGEST).strip();
            if (SERVER_SAID.matcher(line).find()) {
                var whole = (line + " " + continued(words.substring(lines.after()))).strip();
                // The lines of one reply are one reply: what they mean may stand in any of them.
                if (!unfinished.isEmpty() && line.startsWith(unfinished)) {
                    said.set(said.size() - 1, said.get(said.size() - 1) + " " + whole);
                } else {
                    said.add(whole);
                }
            }
            unfinished = MORE_FOLLOWS.matcher(line).find() ? line.substring(0, 3) : "";
        }
        return said;
    }

    private static String continued(String rest) {
        var lines = new Lines(rest);
        var line = lines.next() ? lines.line(LONGEST).strip() : "";
        return SERVER_SAID.matcher(line).find() || line.startsWith("<") ? "" : line;
    }
}
