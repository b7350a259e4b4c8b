package dev.paperboy.subscriber;

import java.time.Instant;

/**
 * Why a subscriber gets a letter; fired synchronously inside the transaction that causes it, so that there is a letter exactly
 * when the change is committed. A clear token rides in the event and is kept nowhere but in the letter's bytes.
 */
public sealed interface LetterCause {

    long subscriberId();

    /** The one now of the change. */
    Instant at();

    /** Lets the caller decide for every case; the compiler sees to it that none is forgotten. */
    <R> R on(Reaction<R> reaction);

    /** Somebody, perhaps a stranger, signed this address up; the token confirms it. */
    record ConfirmationAsked(long subscriberId, String token, Instant at) implements LetterCause {
        @Override
        public <R> R on(Reaction<R> reaction) {
            return reaction.confirmationAsked(this);
        }

        /** Without the token, which would end up in a log. */
        @Override
        public String toString() {
            return "ConfirmationAsked of subscriber " + subscriberId;
        }
    }

    /** Somebody, perhaps a stranger, signed up an address that is subscribed. */
    record AlreadySubscribed(long subscriberId, Instant at) implements LetterCause {
        @Override
        public <R> R on(Reaction<R> reaction) {
            return reaction.alreadySubscribed(this);
        }
    }

    /** The reader pressed the button behind the confirmation's link. */
    record Welcomed(long subscriberId, Instant at) implements LetterCause {
        @Override
        public <R> R on(Reaction<R> reaction) {
            return reaction.welcomed(this);
        }
    }

    /** Somebody, perhaps a stranger, asked to be let in to this subscriber's data; the token opens the door once. */
    record LogInAsked(long subscriberId, String token, Instant at) implements LetterCause {
        @Override
        public <R> R on(Reaction<R> reaction) {
            return reaction.logInAsked(this);
        }

        /** Without the token, which would end up in a log. */
        @Override
        public String toString() {
            return "LogInAsked of subscriber " + subscriberId;
        }
    }

    /** The reader left. */
    record Left(long subscriberId, Instant at) implements LetterCause {
        @Override
        public <R> R on(Reaction<R> reaction) {
            return reaction.left(this);
        }
    }

    /** What to do in each case. */
    interface Reaction<R> {
        R confirmationAsked(ConfirmationAsked cause);

        R alreadySubscribed(AlreadySubscribed cause);

        R welcomed(Welcomed cause);

        R logInAsked(LogInAsked cause);

        R left(Left cause);
    }
}
