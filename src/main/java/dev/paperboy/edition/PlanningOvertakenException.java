package dev.paperboy.edition;

/** A digest moved on between planning's look and its write; the chunk is planned again. */
class PlanningOvertakenException extends RuntimeException {

    PlanningOvertakenException() {
        super("A digest moved on while it was being superseded");
    }
}
