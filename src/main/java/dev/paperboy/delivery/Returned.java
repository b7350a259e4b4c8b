package dev.paperboy.delivery;

/**
 * A mail of ours that somebody sent back, with proof.
 *
 * @param kind what it was
 * @param id its row's
 * @param addressee the mark of whom it went to; empty where the proof says nothing of it
 */
public record Returned(Kind kind, long id, String addressee) {

    /** A digest that is known by something else than its return path. */
    public static Returned digest(long id) {
        return new Returned(Kind.DIGEST, id, "");
    }

    /** What was sent. */
    public enum Kind {
        DIGEST('d'),
        LETTER('l');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        char letter() {
            return letter;
        }

        static Kind of(char letter) {
            return letter == DIGEST.letter ? DIGEST : LETTER;
        }
    }
}
