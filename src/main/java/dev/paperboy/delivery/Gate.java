package dev.paperboy.delivery;

import java.util.function.BooleanSupplier;

/** The last question before a mail's final dot, asked once for each mail that the relay is ready to take. */
@FunctionalInterface
interface Gate {

    /** Puts the question; the mail's bytes go out meanwhile, all but the dot. */
    Answer ask();

    /** One that answers when it is waited for. */
    static Gate asking(BooleanSupplier question) {
        return () -> question::getAsBoolean;
    }

    /** What comes back. */
    @FunctionalInterface
    interface Answer {

        /** Waits for it. If the dot may not be sent, or if this throws, the relay never gets to accept the mail. */
        boolean open();
    }
}
