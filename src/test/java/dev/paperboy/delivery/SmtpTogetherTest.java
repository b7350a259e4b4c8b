package dev.paperboy.delivery;

/** By lines, a whole envelope at once. */
class SmtpTogetherTest extends SmtpLinesContract {

    SmtpTogetherTest() {
        super("PIPELINING");
    }
}
