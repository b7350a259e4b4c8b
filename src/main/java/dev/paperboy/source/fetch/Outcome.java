package dev.paperboy.source.fetch;

import java.time.Duration;
import java.util.Optional;

/** How a request went, and what that means for who asks next. */
sealed interface Outcome {

    /** Gives the turn back; what the caller gets follows from it. */
    Answer settle(Turns turns, Place place, BackOff backOff);

    /** The other side works. */
    record Answered(Answer answer) implements Outcome {

        @Override
        public Answer settle(Turns turns, Place place, BackOff backOff) {
            try {
                turns.done(place);
                return answer;
            } catch (RuntimeException e) {
                answer.close();
                throw e;
            }
        }
    }

    /** Nobody was asked. */
    record Spared(Answer answer) implements Outcome {

        @Override
        public Answer settle(Turns turns, Place place, BackOff backOff) {
            turns.pass(place);
            return answer;
        }
    }

    /** The other side could not be reached, or broke down. */
    record Trouble(Failed answer) implements Outcome {

        @Override
        public Answer settle(Turns turns, Place place, BackOff backOff) {
            turns.trouble(place, backOff::afterFailure);
            return answer;
        }
    }

    /**
     * The other side wants to be left alone.
     *
     * @param what it did, as the beginning of a sentence
     * @param pause how long it said
     */
    record Throttled(String what, Optional<Duration> pause, Duration took) implements Outcome {

        @Override
        public Answer settle(Turns turns, Place place, BackOff backOff) {
            // Who says one second, and refuses again, is left alone for longer all the same.
            var until = turns.trouble(place, failures -> longer(pause, backOff.afterThrottling(failures)));
            var when = Sentences.clock(until);
            return new NotNow(
                    until,
                    what + (pause.isPresent() ? " and asks to come back after " : " and is left alone until ") + when
                            + ".",
                    took);
        }

        private static Duration longer(Optional<Duration> said, Duration ours) {
            return said.filter(pause -> pause.compareTo(ours) > 0).orElse(ours);
        }
    }
}
