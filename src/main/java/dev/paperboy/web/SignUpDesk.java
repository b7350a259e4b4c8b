package dev.paperboy.web;

import dev.paperboy.guard.Caller;
import dev.paperboy.subscriber.InvalidTopicException;
import dev.paperboy.subscriber.SignUp;
import dev.paperboy.subscriber.SignUps;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets sign-ups through as often as the limits allow. */
@ApplicationScoped
class SignUpDesk {

    private final SignUpLimits limits;
    private final SignUps signUps;

    SignUpDesk(SignUpLimits limits, SignUps signUps) {
        this.limits = limits;
        this.signUps = signUps;
    }

    /** What became of a sign-up. */
    enum Verdict {
        /** Whether a letter goes out is nobody's business but the address's. */
        TAKEN,
        /** The visitor was here too often. */
        TOO_OFTEN,
        /** There are too many sign-ups in all: a sum has to be done first. */
        SUM_WANTED
    }

    /**
     * Takes a sign-up in.
     *
     * @param sumDone whether the visitor has done the sum that was asked for
     * @throws InvalidTopicException when a filter does not parse; nothing is made
     */
    Verdict take(SignUp signUp, Caller caller, boolean sumDone) throws InvalidTopicException {
        if (!limits.admit(caller)) {
            return Verdict.TOO_OFTEN;
        }
        if (!limits.quiet() && !sumDone) {
            return Verdict.SUM_WANTED;
        }
        if (!limits.bearable()) {
            return Verdict.TOO_OFTEN;
        }
        if (limits.mayWrite(signUp.address())) {
            signUps.ask(signUp);
        }
        return Verdict.TAKEN;
    }
}
