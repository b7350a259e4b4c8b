package dev.paperboy.delivery;

import dev.paperboy.delivery.DeliveryOutcome.Deferred;
import dev.paperboy.delivery.DeliveryOutcome.Fault;
import dev.paperboy.delivery.DeliveryOutcome.Refused;
import dev.paperboy.delivery.DeliveryOutcome.RelayRefusesUs;
import dev.paperboy.delivery.DeliveryOutcome.Sent;
import dev.paperboy.delivery.DeliveryOutcome.Unheard;
import java.util.Set;

/**
 * Judges what the relay said. The first digit decides between now, later and never (RFC 5321, 4.2.1); enhanced codes
 * (RFC 3463), and where they are missing or say nothing the words, only tell whose fault a "never" is.
 */
final class Replies {

    private static final Set<Integer> OUR_CREDENTIALS = Set.of(530, 534, 535, 538);
    private static final Set<String> OUR_CREDENTIALS_ENHANCED = Set.of("5.7.8", "5.7.9");
    private static final Set<String> BAD_ADDRESS = Set.of("5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1");
    private static final Set<String> BAD_SENDER = Set.of("5.1.7", "5.1.8");
    private static final Set<String> TOO_BIG = Set.of("5.2.3", "5.3.4");
    private static final Set<String> FULL = Set.of("5.2.2", "5.2.3", "5.3.4");

    private Replies() {}

    static DeliveryOutcome judge(Phase phase, Reply reply, String recipient) {
        String said = ReplyText.of(reply.text(), recipient);
        if (refusesUs(phase, reply, recipient)) {
            return new RelayRefusesUs(phase, said);
        }
        boolean dot = phase == Phase.DOT;
        return switch (reply.firstDigit()) {
            case 4 -> new Deferred(phase, said, throttles(reply, recipient));
            case 5 -> refused(phase, reply, recipient, said);
            case 2 -> dot ? new Sent(said) : new Deferred(phase, said, false);
            default -> dot ? new Unheard(said) : new Deferred(phase, said, false);
        };
    }

    /**
     * Whether no mail of ours has a chance. At MAIL the relay has not heard the reader's address yet, and DATA alone says nothing
     * of it. From the address on, whatever is said means this mail: one reader must not stop all the others.
     */
    private static boolean refusesUs(Phase phase, Reply reply, String recipient) {
        return switch (phase) {
            case CONNECT -> wantsOtherCredentials(reply);
            case MAIL -> reply.firstDigit() == 5 && !tooBig(reply);
            case DATA -> reply.firstDigit() == 5 && !speaksOfNobody(reply, recipient);
            case RCPT, DOT -> false;
        };
    }

    private static boolean wantsOtherCredentials(Reply reply) {
        return OUR_CREDENTIALS.contains(reply.code()) || OUR_CREDENTIALS_ENHANCED.contains(reply.enhanced());
    }

    private static boolean tooBig(Reply reply) {
        return reply.code() == 552 || TOO_BIG.contains(reply.enhanced());
    }

    /** Some judge the recipients only when they are asked for the mail. */
    private static boolean speaksOfNobody(Reply reply, String recipient) {
        return BAD_ADDRESS.contains(reply.enhanced())
                || ReplyText.words(reply.text(), recipient).knowNobodyOfThisName();
    }

    private static boolean throttles(Reply reply, String recipient) {
        return reply.enhanced().startsWith("4.7.")
                || ReplyText.words(reply.text(), recipient).slowUsDown();
    }

    private static DeliveryOutcome refused(Phase phase, Reply reply, String recipient, String said) {
        var words = ReplyText.words(reply.text(), recipient);
        // A relay that turns us away at the door, or means 452 by its 552 (RFC 5321, 4.5.3.1.10), may take the mail
        // later.
        if (phase == Phase.CONNECT || (phase == Phase.RCPT && reply.code() == 552 && !full(reply, words))) {
            return new Deferred(phase, said, false);
        }
        return new Refused(
                phase,
                said,
                switch (phase) {
                    case CONNECT, DATA -> Fault.POLICY;
                    case MAIL -> Fault.CONTENT; // Too big; whoever it is for.
                    case RCPT, DOT -> fault(phase, reply, words);
                });
    }

    private static boolean full(Reply reply, ReplyWords words) {
        return FULL.contains(reply.enhanced()) || words.mailboxIsFull();
    }

    private static Fault fault(Phase phase, Reply reply, ReplyWords words) {
        String code = reply.enhanced();
        if (OUR_CREDENTIALS.contains(reply.code())
                || BAD_SENDER.contains(code)
                || code.startsWith("5.7.")
                || words.refuseTheSender()
                || words.ourLimit()) {
            return Fault.POLICY;
        }
        if (BAD_ADDRESS.contains(code)) {
            return words.floodTheReader() ? Fault.MAILBOX : words.blockUs() ? Fault.POLICY : Fault.ADDRESS;
        }
        if (FULL.contains(code)) {
            return Fault.MAILBOX;
        }
        if (code.startsWith("5.6.")) {
            return code.equals("5.6.7") ? Fault.SMTPUTF8 : Fault.CONTENT;
        }
        // The way there: no word of it, "access denied" neither, means the reader or us.
        return code.startsWith("5.4.") ? Fault.UNCLEAR : byWords(phase, reply, words);
    }

    private static Fault byWords(Phase phase, Reply reply, ReplyWords words) {
        if (words.slowUsDown()) {
            return Fault.POLICY;
        }
        if (words.floodTheReader() || words.mailboxIsFull()) {
            return Fault.MAILBOX;
        }
        if (words.needUtf8()) {
            return Fault.SMTPUTF8;
        }
        if (words.blockUs()) {
            return Fault.POLICY;
        }
        if (phase == Phase.DOT && words.refuseTheContent()) {
            return Fault.CONTENT;
        }
        if (words.forbid()) {
            return Fault.POLICY;
        }
        if (reply.code() == 552) {
            return Fault.MAILBOX;
        }
        return reply.code() >= 550 && words.knowNobodyOfThisName() ? Fault.ADDRESS : Fault.UNCLEAR;
    }
}
