package dev.paperboy.delivery;

/** By chunks, each answer waited for. */
class SmtpInChunksStepByStepTest extends SmtpConnectionContract {

    SmtpInChunksStepByStepTest() {
        super("CHUNKING");
    }
}
