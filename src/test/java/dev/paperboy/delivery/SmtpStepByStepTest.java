package dev.paperboy.delivery;

/** By lines, each answer waited for. */
class SmtpStepByStepTest extends SmtpLinesContract {

    SmtpStepByStepTest() {
        super();
    }
}
