package dev.paperboy.delivery;

/** How one try to deliver a mail ended. */
sealed interface DeliveryOutcome {

    /** How far it came. */
    Phase phase();

    /** The relay's words, or ours where it said nothing; never holds the recipient's address. */
    String reply();

    /** Lets the caller decide for every case; the compiler sees to it that none is forgotten. */
    <R> R on(Reaction<R> reaction);

    /** The relay took the mail into its care. */
    record Sent(String reply) implements DeliveryOutcome {
        @Override
        public Phase phase() {
            return Phase.DOT;
        }

        @Override
        public <R> R on(Reaction<R> reaction) {
            return reaction.sent(this);
        }
    }

    /**
     * Not accepted now: try again later.
     *
     * @param throttled the relay, or the domain behind it, wants less mail from us
     */
    record Deferred(Phase phase, String reply, boolean throttled) implements DeliveryOutcome {
        @Override
        public <R> R on(Reaction<R> reaction) {
            return reaction.deferred(this);
        }
    }

    /** Not accepted for good. */
    record Refused(Phase phase, String reply, Fault fault) implements DeliveryOutcome {

        /** Whether nothing may be mailed to this address again. */
        boolean addressIsBad() {
            return fault == Fault.ADDRESS;
        }

        @Override
        public <R> R on(Reaction<R> reaction) {
            return reaction.refused(this);
        }
    }

    /** The gate was shut: the relay never got the final dot. */
    record Withheld() implements DeliveryOutcome {
        @Override
        public Phase phase() {
            return Phase.DATA;
        }

        @Override
        public String reply() {
            return "";
        }

        @Override
        public <R> R on(Reaction<R> reaction) {
            return reaction.withheld(this);
        }
    }

    /** The dot went out and no answer came back: the mail may lie in the mailbox, or nowhere. */
    record Unheard(String reply) implements DeliveryOutcome {
        @Override
        public Phase phase() {
            return Phase.DOT;
        }

        @Override
        public <R> R on(Reaction<R> reaction) {
            return reaction.unheard(this);
        }
    }

    /** The relay does not take mail from us at all: stop, no reader is to blame, and the operator must act. */
    record RelayRefusesUs(Phase phase, String reply) implements DeliveryOutcome {
        @Override
        public <R> R on(Reaction<R> reaction) {
            return reaction.relayRefusesUs(this);
        }
    }

    /** Why a mail was refused for good, as far as the relay's answer tells. */
    enum Fault {
        /** The address does not exist, or no longer. */
        ADDRESS,
        /** The mailbox is full, or the mail too big for it. */
        MAILBOX,
        /** They refuse us: reputation, authentication, a block list. The reader has no part in it. */
        POLICY,
        /** They refuse what the mail holds. The reader has no part in it. */
        CONTENT,
        /** The address needs SMTPUTF8. */
        SMTPUTF8,
        /** For good, but who knows why. */
        UNCLEAR
    }

    /** What to do in each case. */
    interface Reaction<R> {
        R sent(Sent outcome);

        R deferred(Deferred outcome);

        R refused(Refused outcome);

        R withheld(Withheld outcome);

        R unheard(Unheard outcome);

        R relayRefusesUs(RelayRefusesUs outcome);
    }
}
