package dev.paperboy.account;

import dev.paperboy.guard.Limit;
import dev.paperboy.guard.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** Whom test mails may go to: samples to oneself, an owner's to anybody and of readers too, and all of them not often. */
@ApplicationScoped
public class TestRecipients {

    private static final int AN_HOUR = 10;

    private final CurrentActor current;
    private final Limits limits;

    TestRecipients(CurrentActor current, Limits limits) {
        this.current = current;
        this.limits = limits;
    }

    /**
     * Why the current admin or token cannot send this mail to anybody, not even to themselves; empty when they can.
     *
     * @param ofReader as in {@link #choose}
     */
    public Optional<String> obstacle(boolean ofReader) {
        return ofReader && !current.get().owner()
                ? Optional.of(OwnersOnlyException.readersDigest().sentence())
                : Optional.empty();
    }

    /**
     * The address that the current admin or token may mail; nothing is counted yet.
     *
     * @param asked empty for their own
     * @param ofReader whether the mail shows what a reader subscribed to, which no further mailbox shall get from who is no owner
     * @throws OwnersOnlyException when it is another's, or shows a reader, and they are no owner
     * @throws RefusedException when they have no address of their own
     */
    public String choose(String asked, boolean ofReader) throws RefusedException {
        var actor = current.get();
        if (ofReader && !actor.owner()) {
            throw OwnersOnlyException.readersDigest();
        }
        if (asked.isEmpty() && actor.address().isEmpty()) {
            throw new RefusedException(
                    actor.owner()
                            ? "You have no address here yet. Set it on your account page, or name one."
                            : "You have no address here yet. Set it on your account page.");
        }
        if (!asked.isEmpty() && !actor.owner() && !asked.equalsIgnoreCase(actor.address())) {
            throw OwnersOnlyException.otherAddress();
        }
        return asked.isEmpty() ? actor.address() : asked;
    }

    /**
     * Counts a test mail of the current admin or token.
     *
     * @throws TooManyMailsException when they sent ten within an hour
     */
    public void count() throws TooManyMailsException {
        if (!limits.take(new Limit("test-mail", current.get().key(), AN_HOUR, Duration.ofHours(1)))) {
            throw new TooManyMailsException();
        }
    }

    /** For the audit log, which holds no addresses. */
    public String described(String address) {
        return address.equalsIgnoreCase(current.get().address()) ? "to their own address" : "to another address";
    }
}
