package dev.paperboy.rendering.math;

import java.util.Map;

/** Letters with a double stroke; other alphabets print the plain letter, as many mail readers have no others. */
final class Alphabet {

    private static final int CAPITAL_A = 0x1D538;
    private static final int SMALL_A = 0x1D552;

    /** Those that Unicode had before the others. */
    private static final Map<String, String> OLD = Table.of("C ℂ H ℍ N ℕ P ℙ Q ℚ R ℝ Z ℤ");

    private Alphabet() {}

    static Line doubleStruck(Line line) {
        var struck = new Line();
        for (int at = 0; at < line.length(); at++) {
            struck.add(doubleStruck(line.letter(at)), line.level(at), line.start(at), line.end(at));
        }
        return struck;
    }

    private static String doubleStruck(char letter) {
        var old = OLD.get(String.valueOf(letter));
        if (old != null) {
            return old;
        }
        if (letter >= 'A' && letter <= 'Z') {
            return Character.toString(CAPITAL_A + letter - 'A');
        }
        return letter >= 'a' && letter <= 'z' ? Character.toString(SMALL_A + letter - 'a') : String.valueOf(letter);
    }
}
