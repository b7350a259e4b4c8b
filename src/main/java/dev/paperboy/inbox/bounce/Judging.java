package dev.paperboy.inbox.bounce;

import dev.paperboy.delivery.Verdict;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Judges by what was reported why a mail came back. */
final class Judging {

    private static final int LONGEST = 2_000;

    /** Neither given up for good, nor anybody's fault that is known. */
    private static final String UNCLEAR = "5.0.0";

    /** What "unable to route" (5.4.4) comes to once it is given up. */
    private static final String NO_HOST = "5.1.2";

    /** Gmail says 4.0.0 of domains of which it is sure. */
    private static final Pattern NO_SUCH_DOMAIN =
            Pattern.compile("(?i)\\bnxdomain\\b|domain \\S{1,255} doesn't receive email");

    private static final Pattern ENHANCED = Pattern.compile("(?<![\\d.])([45]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.]*\\d)");

    /** Statuses that say no more than "no". */
    private static final Pattern VAGUE = Pattern.compile("|5\\.\\d\\.0|5\\.[0345]\\.\\d{1,3}");

    /** Says plainly that it is not the address: it is us, a full mailbox, a mail too large, or what the mail holds. */
    private static final Pattern ELSEWHERE = Pattern.compile("5\\.(?:[67]\\.\\d{1,3}|2\\.2|3\\.4)");

    /** Blocks and broken servers say so too; it means the address only where the status does. */
    private static final Pattern UNAVAILABLE = Pattern.compile(
            "(?i)(?:user|recipient|mail ?box|account|inbox)(?: \\w{1,20}){0,3} (?:unavailable|not available)");

    /** What a reporter chooses itself where the server named no code. */
    private static final Pattern POLICY = Pattern.compile("5\\.7\\.[01]");

    /** It is the sender's domain that takes no mail (RFC 7505), but Sendmail says it of the recipient's too. */
    private static final String NULL_MX = "5.7.27";

    private static final Pattern TAKES_NO_MAIL = Pattern.compile("(?i)550 host does not accept mail(?:: mx 0)?");

    private static final Pattern NO_SUCH_RECIPIENT = Pattern.compile(
            "(?i)(?:no such|unknown|invalid) (?:user|recipient|mail ?box|address)|(?:user|recipient) (?:is )?unknown");

    /** About our own address. */
    private static final Pattern SENDER = Pattern.compile("5\\.1\\.[78]");

    private static final Pattern ANY_REPLY = Pattern.compile("(?<![\\w.])5\\d\\d\\b");
    private static final Pattern AT_RCPT = Pattern.compile("(?i)(?<![a-z])rcpt(?![a-z])|does not like recipient");

    /** What servers also say, after they have read the mail, when the reader's own filter refuses it. */
    private static final Pattern PRETEXT = Pattern.compile("(?i)user\\W{1,3}unknown|unknown user|no such user");

    private Judging() {}

    /**
     * Weighs the status against the words.
     *
     * @param status as reported; may be empty
     * @param diagnostic as reported; may be empty
     * @param words what was written for people beside it
     */
    static Diagnosis of(String status, String diagnostic, String words) {
        var said = diagnostic.substring(0, Math.min(LONGEST, diagnostic.length()));
        var mended = mend(exact(status, said), said, words);
        // Where there is a status, the words have had their say in it.
        return new Diagnosis(mended, said, Verdict.of(mended, mended.isEmpty() ? said : ""));
    }

    /** The same for words that nobody stands by: they may tell why, but no address is given up for them. */
    static Diagnosis hearsay(String status, String diagnostic, String words) {
        var diagnosis = of(status, diagnostic, words);
        return diagnosis.verdict() == Verdict.ADDRESS && VAGUE.matcher(status).matches()
                ? new Diagnosis(UNCLEAR, diagnosis.diagnostic(), Verdict.READER)
                : diagnosis;
    }

    /** Many write 5.0.0 where the server said more. */
    private static String exact(String status, String said) {
        var matcher = ENHANCED.matcher(said);
        var vague = status.isEmpty() || status.endsWith(".0.0");
        return vague && matcher.find() && (status.isEmpty() || matcher.group(1).charAt(0) == status.charAt(0))
                ? matcher.group(1)
                : status;
    }

    private static String mend(String status, String said, String words) {
        // What was late until it was given up says nothing about the address, whatever the words are.
        if (status.startsWith("4")) {
            return status.equals("4.0.0") && NO_SUCH_DOMAIN.matcher(said).find() ? NO_HOST : status;
        }
        if (SENDER.matcher(status).matches()) {
            return "5.7.1";
        }
        var reason = Reasons.in(said);
        if (reason.isEmpty() && VAGUE.matcher(status).matches()) {
            reason = Reasons.in(words);
        }
        if (reason.isEmpty()
                && status.startsWith("5.1.")
                && UNAVAILABLE.matcher(said).find()) {
            return Reasons.NOBODY;
        }
        var mended = reason.orElse(status.equals("5.4.4") ? NO_HOST : status);
        if (mended.startsWith("5.1.")) {
            return elsewhere(status, said, words)
                    .orElseGet(() -> isPretext(mended, status, said, words) ? UNCLEAR : mended);
        }
        return mended;
    }

    /** The code that stands against the address's fault; a code for it beside that one leaves it to the words. */
    private static Optional<String> elsewhere(String status, String said, String words) {
        if (ELSEWHERE.matcher(status).matches()) {
            return chosenAmiss(status, said, words) ? Optional.empty() : Optional.of(status);
        }
        var codes = ENHANCED.matcher(said).results().map(MatchResult::group).toList();
        return codes.stream().anyMatch(code -> code.startsWith("5.1."))
                ? Optional.empty()
                : codes.stream()
                        .filter(code -> ELSEWHERE.matcher(code).matches())
                        .findFirst();
    }

    /**
     * The status is the reporter's, the diagnostic the last server's (RFC 3464, 2.3.4 and 2.3.6). It can be wrong only where that
     * server gave no code of its own, and said plainly of the address, when it was asked for it, that it does not exist, or where
     * no server was asked because the domain has none.
     */
    private static boolean chosenAmiss(String status, String said, String words) {
        if (ENHANCED.matcher(said).find()) {
            return false;
        }
        if (status.equals(NULL_MX)) {
            return TAKES_NO_MAIL.matcher(said).matches() && !Transcript.hasAnswer(words);
        }
        return POLICY.matcher(status).matches()
                && NO_SUCH_RECIPIENT.matcher(said).find()
                && Transcript.saidOfRecipient(words, said);
    }

    /** Who does not know an address says so when it is named; what comes later may be about the mail. */
    private static boolean isPretext(String mended, String status, String said, String words) {
        return mended.equals(Reasons.NOBODY)
                && !status.startsWith("5.1.")
                && PRETEXT.matcher(said).find()
                && ANY_REPLY.matcher(said).find()
                && !said.contains("bad-mailbox")
                && !AT_RCPT.matcher(said).find()
                && !AT_RCPT.matcher(words).find();
    }
}
