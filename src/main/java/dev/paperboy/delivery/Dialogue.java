package dev.paperboy.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is said over one open line, mail after mail.
 *
 * <p>A relay that offers PIPELINING (RFC 2920) hears a mail's envelope at once, and behind the end of one mail the envelope of
 * the next: a mail then costs one wait instead of four. One that does not is asked step by step.
 *
 * <p>The gate is asked when the relay is ready to take the mail, and has answered before the mail's end leaves. So whatever
 * breaks before the end leaves nothing in doubt; silence after it does.
 */
final class Dialogue {

    private static final int OK = 250;
    private static final int GO_ON = 354;
    private static final String FORGET = "RSET";
    private static final String INTERRUPTED = "The relay hung up, or answered, before the mail was complete";

    private final RelayLine line;
    private final Wire wire;
    private final SmtpConfig config;
    private final boolean together;
    private final Transfer transfer;
    private @Nullable OutgoingMail announced;
    private boolean resetFirst;
    private boolean chunkToHear;
    private boolean clear = true;

    Dialogue(RelayLine line, Wire wire, SmtpConfig config) {
        this.line = line;
        this.wire = wire;
        this.config = config;
        this.together = line.pipelines() && !config.lockStep();
        this.transfer = line.chunks() && !config.lockStep() ? Transfer.CHUNKS : Transfer.LINES;
    }

    /**
     * How a mail's turn ended.
     *
     * @param phase how far it came
     * @param reply what decided, or why nothing was heard
     * @param withheld whether the gate was shut
     */
    record Ending(Phase phase, Reply reply, boolean withheld) {}

    private record Command(Phase phase, String words, int expected) {

        boolean answeredBy(Reply reply) {
            return expected == GO_ON ? reply.code() == GO_ON : reply.firstDigit() == 2;
        }
    }

    /** Whether it is clear where the dialogue stands, so that another mail may follow on this line. */
    boolean clear() {
        return clear;
    }

    /** Whether another mail than this one was announced, whose place it now has. */
    boolean expectsAnother(OutgoingMail mail) {
        return announced != null && announced != mail;
    }

    /** Whether a mail is announced, which the relay now waits for. */
    boolean expectsAny() {
        return announced != null;
    }

    /** @param next the mail that will follow on this line, if it is known; it must then be the next one said here */
    Ending say(OutgoingMail mail, Gate gate, Supplier<Optional<OutgoingMail>> next) {
        clear = false;
        var refused = envelope(mail);
        return refused == null ? content(mail, gate, next) : refused;
    }

    /** Null where the relay is ready to take the mail. */
    private @Nullable Ending envelope(OutgoingMail mail) {
        var commands = commands(mail.envelope());
        if (together && announced != mail) {
            var failure = tell(words(commands));
            if (failure != null) {
                return new Ending(Phase.MAIL, failure, false);
            }
        }
        announced = null;
        return hear(commands);
    }

    private @Nullable Ending hear(List<Command> commands) {
        Ending refusal = null;
        boolean open = false;
        for (var command : commands) {
            var reply = answer(command);
            if (reply.closesTheLine()) {
                return refusal == null ? new Ending(command.phase(), reply, false) : refusal;
            }
            boolean fits = command.answeredBy(reply);
            if (!fits && command.words().equals(FORGET)) {
                // The mail before would mix with this one, which is not to blame: it goes on another line.
                return new Ending(Phase.MAIL, Reply.lost("The relay does not forget the mail before"), false);
            }
            open |= fits && command.expected() == GO_ON;
            if (refusal == null && !fits) {
                refusal = new Ending(command.phase(), reply, false);
            }
            if (refusal != null && !together) {
                break;
            }
        }
        resetFirst = false;
        if (refusal != null) {
            forget(open, refusal.phase());
        }
        return refusal;
    }

    private Reply answer(Command command) {
        if (!together) {
            var failure = tell(bytes(command.words() + "\r\n"));
            if (failure != null) {
                return failure;
            }
        }
        return line.hear();
    }

    /**
     * A relay that wants the mail of a recipient it refused gets an empty one; otherwise it is told to forget the sender. One that
     * wants a mail though it refused something else may have a recipient for it: it gets nothing, and the line is dropped.
     */
    private void forget(boolean open, Phase refused) {
        resetFirst = !open;
        clear = !open
                || (refused == Phase.RCPT
                        && tell(Transfer.LINES.end()) == null
                        && !line.hear().closesTheLine());
    }

    private Ending content(OutgoingMail mail, Gate gate, Supplier<Optional<OutgoingMail>> next) {
        var answer = gate.ask();
        Reply failure = null;
        OutgoingMail following = null;
        boolean open;
        try {
            failure = tell(out -> transfer.write(mail, out));
            following = together ? next.get().orElse(null) : null;
        } finally {
            open = answer.open(); // whatever else went wrong: what was asked is answered
        }
        if (!open) {
            return new Ending(Phase.DATA, Reply.lost(""), true);
        }
        if (failure != null) {
            return new Ending(Phase.DATA, failure, false);
        }
        chunkToHear = transfer == Transfer.CHUNKS;
        var interruption = interruption();
        return interruption == null ? end(following) : interruption;
    }

    /** What the relay did before the mail was complete, so that the end must not be said; null where it waits for it. */
    private @Nullable Ending interruption() {
        try {
            if (!chunkToHear) {
                return wire.quiet() ? null : new Ending(Phase.DATA, Reply.lost(INTERRUPTED), false);
            }
            if (!wire.readable()) {
                return null;
            }
            chunkToHear = false;
            var reply = line.hear();
            // Only a refusal is about the whole mail; whatever else, its end was not said.
            var heard = reply.firstDigit() >= 4 && !reply.closesTheLine() ? Phase.DOT : Phase.DATA;
            return reply.firstDigit() == 2 ? null : new Ending(heard, reply, false);
        } catch (IOException e) {
            return new Ending(Phase.DATA, lost(e), false);
        }
    }

    private Ending end(@Nullable OutgoingMail following) {
        long left = wire.written();
        var last = following == null ? transfer.end() : join(transfer.end(), words(commands(following.envelope())));
        var failure = tell(last);
        if (failure != null) {
            // Where not a byte of the end has left, nothing is in doubt.
            return new Ending(wire.written() == left ? Phase.DATA : Phase.DOT, failure, false);
        }
        wire.waitAtMost(config.replyTimeout());
        var reply = verdict();
        wire.waitAtMost(config.commandTimeout());
        clear = !reply.closesTheLine() && reply.firstDigit() != 3;
        announced = clear ? following : null;
        return new Ending(Phase.DOT, reply, false);
    }

    private Reply verdict() {
        var chunk = chunkToHear ? line.hear() : null;
        var last = chunk != null && chunk.closesTheLine() ? chunk : line.hear();
        return chunk == null || chunk.firstDigit() == 2 ? last : chunk;
    }

    private List<Command> commands(Envelope envelope) {
        var commands = new ArrayList<Command>(4);
        if (resetFirst) {
            commands.add(new Command(Phase.MAIL, FORGET, OK));
        }
        commands.add(new Command(Phase.MAIL, "MAIL FROM:<" + envelope.mailFrom() + ">", OK));
        commands.add(new Command(Phase.RCPT, "RCPT TO:<" + envelope.recipient() + ">", OK));
        if (transfer == Transfer.LINES) {
            commands.add(new Command(Phase.DATA, "DATA", GO_ON));
        }
        return commands;
    }

    private static byte[] words(List<Command> commands) {
        var words = new StringBuilder(160);
        commands.forEach(command -> words.append(command.words()).append("\r\n"));
        return bytes(words.toString());
    }

    private static byte[] bytes(String words) {
        return words.getBytes(US_ASCII);
    }

    private static byte[] join(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private @Nullable Reply tell(byte[] words) {
        return tell(out -> out.write(words));
    }

    /** Null where all of it left. */
    private @Nullable Reply tell(Wire.Words words) {
        try {
            wire.write(words);
            return null;
        } catch (IOException e) {
            return lost(e);
        }
    }

    private static Reply lost(IOException why) {
        return Reply.lost(why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage());
    }
}
