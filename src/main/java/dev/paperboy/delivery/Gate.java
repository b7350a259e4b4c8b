package dev.paperboy.delivery;

/** The last question before a mail's final dot, asked once for each mail. */
@FunctionalInterface
interface Gate {

    /** Whether the dot may be sent. If not, or if this throws, the relay never gets to accept the mail. */
    boolean open();
}
