package dev.paperboy.delivery;

/** By chunks, a whole envelope at once. */
class SmtpInChunksTest extends SmtpConnectionContract {

    SmtpInChunksTest() {
        super("PIPELINING", "CHUNKING");
    }
}
