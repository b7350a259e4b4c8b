package dev.paperboy.delivery;

import dev.paperboy.delivery.DeliveryOutcome.Deferred;
import dev.paperboy.delivery.DeliveryOutcome.Fault;
import dev.paperboy.delivery.DeliveryOutcome.Refused;
import dev.paperboy.delivery.DeliveryOutcome.RelayRefusesUs;
import dev.paperboy.delivery.DeliveryOutcome.Sent;
import dev.paperboy.delivery.DeliveryOutcome.Unheard;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Judges what the relay said. The first digit decides between now, later and never (RFC 5321, 4.2.1); enhanced codes
 * (RFC 3463), and where they are missing a few words, only tell whose fault a "never" is.
 */
final class Replies {

    private static final Set<Integer> OUR_CREDENTIALS = Set.of(530, 534, 535, 538);
    private static final Set<String> OUR_CREDENTIALS_ENHANCED = Set.of("5.7.8", "5.7.9");
    private static final Set<String> BAD_ADDRESS = Set.of("5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1");
    private static final Set<String> FULL = Set.of("5.2.2", "5.2.3", "5.3.4");

    private static final Pattern SLOW_DOWN =
            words("rate limit|throttl|too (many|much|fast)|slow down|greylist|graylist");
    private static final Pattern BLOCKED =
            words("block(ed|list)|blacklist|spam|reputation|polic(y|ies)|dmarc|dkim|\\bspf\\b"
                    + "|\\bptr\\b|relay|not permitted|not allowed|denied|banned|unsolicited|spamhaus");
    private static final Pattern NOBODY =
            words("(no such|unknown|invalid|non-?existent) (user|recipient|mailbox|address|account)"
                    + "|(user|recipient|mailbox|address|account)\\b.{0,80}(unknown|not found|(does ?n.?t|does not|not) exist|invalid)"
                    + "|no mailbox (here )?by that name|user .{0,80}doesn.t have a");
    private static final Pattern MAILBOX_FULL = words(
            "(mailbox|quota|inbox).{0,40}(full|exceed)|over ?quota|(size|message).{0,30}(exceed|too (big|large))");

    private Replies() {}

    static DeliveryOutcome judge(Phase phase, Reply reply, String recipient) {
        String said = ReplyText.of(reply.text(), recipient);
        if (refusesUs(reply)) {
            return new RelayRefusesUs(phase, said);
        }
        boolean dot = phase == Phase.DOT;
        return switch (reply.firstDigit()) {
            case 4 -> new Deferred(phase, said, throttles(reply));
            case 5 -> refused(phase, reply, said);
            case 2 -> dot ? new Sent(said) : new Deferred(phase, said, false);
            default -> dot ? new Unheard(said) : new Deferred(phase, said, false);
        };
    }

    private static boolean refusesUs(Reply reply) {
        return OUR_CREDENTIALS.contains(reply.code()) || OUR_CREDENTIALS_ENHANCED.contains(reply.enhanced());
    }

    private static boolean throttles(Reply reply) {
        return reply.enhanced().startsWith("4.7.")
                || SLOW_DOWN.matcher(reply.text()).find();
    }

    private static DeliveryOutcome refused(Phase phase, Reply reply, String said) {
        // A relay that turns us away at the door, or means 452 by its 552 (RFC 5321, 4.5.3.1.10), may take the mail
        // later.
        if (phase == Phase.CONNECT || (phase == Phase.RCPT && reply.code() == 552)) {
            return new Deferred(phase, said, false);
        }
        // At MAIL the relay has not heard the reader's address yet, and DATA alone says nothing of it: it means us.
        boolean meansReader = phase == Phase.RCPT || phase == Phase.DOT;
        Fault fault = reply.enhanced().isEmpty() ? byWords(reply) : byCode(reply.enhanced());
        return new Refused(phase, said, meansReader ? fault : Fault.POLICY);
    }

    private static Fault byCode(String enhanced) {
        if (BAD_ADDRESS.contains(enhanced)) {
            return Fault.ADDRESS;
        }
        if (FULL.contains(enhanced)) {
            return Fault.MAILBOX;
        }
        if (enhanced.equals("5.6.7")) {
            return Fault.SMTPUTF8;
        }
        return enhanced.startsWith("5.7.") ? Fault.POLICY : enhanced.startsWith("5.6.") ? Fault.CONTENT : Fault.UNCLEAR;
    }

    private static Fault byWords(Reply reply) {
        String text = reply.text();
        if (MAILBOX_FULL.matcher(text).find() || reply.code() == 552) {
            return Fault.MAILBOX;
        }
        if (BLOCKED.matcher(text).find()) {
            return Fault.POLICY;
        }
        boolean speaksOfAddress = reply.code() == 550 || reply.code() == 551 || reply.code() == 553;
        return speaksOfAddress && NOBODY.matcher(text).find() ? Fault.ADDRESS : Fault.UNCLEAR;
    }

    private static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
