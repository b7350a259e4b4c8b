package dev.paperboy.paper;

/** Another transaction stored the same paper first: what was read before no longer holds. */
class LostRaceException extends RuntimeException {

    LostRaceException() {
        super("Another document stored the same paper at the same time");
    }
}
