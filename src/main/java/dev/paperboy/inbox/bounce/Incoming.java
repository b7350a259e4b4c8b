package dev.paperboy.inbox.bounce;

import java.util.List;

/** What a mail that came in says. */
public sealed interface Incoming {

    /** One word for it, to count by. */
    String kind();

    /** Lets the caller decide for every case; the compiler sees to it that none is forgotten. */
    <R> R on(Reaction<R> reaction);

    /**
     * A mail of ours was given up.
     *
     * @param diagnosis why
     * @param recipients whom it names as those who did not get it, in lower case, unproven; may be empty
     * @param traces of which mail
     */
    record Bounced(Diagnosis diagnosis, List<String> recipients, Traces traces) implements Incoming {
        @Override
        public String kind() {
            return "bounce";
        }

        @Override
        public <R> R on(Reaction<R> reaction) {
            return reaction.bounced(this);
        }
    }

    /**
     * Somebody pressed "this is spam", or a filter did.
     *
     * @param type the Feedback-Type of RFC 5965 in lower case
     * @param traces of which mail
     */
    record Complained(String type, Traces traces) implements Incoming {

        /** Whether a person wants no more mail; else a filter or a check of signatures reports on itself. */
        public boolean abuse() {
            return type.equals("abuse");
        }

        @Override
        public String kind() {
            return "complaint";
        }

        @Override
        public <R> R on(Reaction<R> reaction) {
            return reaction.complained(this);
        }
    }

    /** A mail of ours is late and still tried. */
    record Delayed() implements Incoming {
        @Override
        public String kind() {
            return "delay";
        }

        @Override
        public <R> R on(Reaction<R> reaction) {
            return reaction.delayed(this);
        }
    }

    /** A machine answered in somebody's name. */
    record AutoReply() implements Incoming {
        @Override
        public String kind() {
            return "auto-reply";
        }

        @Override
        public <R> R on(Reaction<R> reaction) {
            return reaction.autoReply(this);
        }
    }

    /** Anything else, and what is too large or too deep to be looked into. */
    record Other() implements Incoming {
        @Override
        public String kind() {
            return "other";
        }

        @Override
        public <R> R on(Reaction<R> reaction) {
            return reaction.other(this);
        }
    }

    /** What to do in each case. */
    interface Reaction<R> {
        R bounced(Bounced mail);

        R complained(Complained mail);

        R delayed(Delayed mail);

        R autoReply(AutoReply mail);

        R other(Other mail);
    }
}
