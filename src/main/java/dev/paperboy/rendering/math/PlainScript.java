package dev.paperboy.rendering.math;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes scripts where nothing can be raised or lowered: {@code n²}, {@code 2^(p/q)}, {@code x_max}. */
public final class PlainScript {

    private static final Map<String, String> RAISED = Table.of(
            """
            0 ⁰ 1 ¹ 2 ² 3 ³ 4 ⁴ 5 ⁵ 6 ⁶ 7 ⁷ 8 ⁸ 9 ⁹ + ⁺ − ⁻ - ⁻ = ⁼ ( ⁽ ) ⁾
            a ᵃ b ᵇ c ᶜ d ᵈ e ᵉ f ᶠ g ᵍ h ʰ i ⁱ j ʲ k ᵏ l ˡ m ᵐ n ⁿ o ᵒ p ᵖ r ʳ s ˢ t ᵗ u ᵘ v ᵛ w ʷ x ˣ y ʸ z ᶻ
            A ᴬ B ᴮ D ᴰ E ᴱ G ᴳ H ᴴ I ᴵ J ᴶ K ᴷ L ᴸ M ᴹ N ᴺ O ᴼ P ᴾ R ᴿ T ᵀ U ᵁ V ⱽ W ᵂ
            β ᵝ γ ᵞ δ ᵟ θ ᶿ ⊤ ᵀ * * ′ ′ ″ ″ ° °""");

    private static final Map<String, String> LOWERED = Table.of(
            """
            0 ₀ 1 ₁ 2 ₂ 3 ₃ 4 ₄ 5 ₅ 6 ₆ 7 ₇ 8 ₈ 9 ₉ + ₊ − ₋ - ₋ = ₌ ( ₍ ) ₎
            a ₐ e ₑ h ₕ i ᵢ j ⱼ k ₖ l ₗ m ₘ n ₙ o ₒ p ₚ r ᵣ s ₛ t ₜ u ᵤ v ᵥ x ₓ
            β ᵦ γ ᵧ ρ ᵨ ⊙ ⊙ ′ ′""");

    private PlainScript() {}

    /**
     * A text of one level as plain characters: small ones if Unicode has all of them, else behind a caret or a low line, with
     * brackets where its end could not be seen.
     *
     * @param next the code point that follows, a blank when none does
     */
    public static String of(Level level, String text, int next) {
        return switch (level) {
            case PLAIN -> text;
            case SUPERSCRIPT -> written(RAISED, "^", text, next);
            case SUBSCRIPT -> written(LOWERED, "_", text, next);
        };
    }

    /** Whether a character hangs on the one before it: it must not begin a line. */
    public static boolean hangs(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || isSmall(RAISED, c) || isSmall(LOWERED, c);
    }

    private static boolean isSmall(Map<String, String> alphabet, int c) {
        return c > 0x7F && c != '⊙' && alphabet.containsValue(Character.toString(c));
    }

    private static String written(Map<String, String> alphabet, String sign, String text, int next) {
        var small = small(alphabet, text);
        if (small != null) {
            return small;
        }
        boolean one = text.codePointCount(0, text.length()) == 1;
        boolean word = sign.equals("_") && text.codePoints().allMatch(Character::isLetterOrDigit);
        boolean clear = !Character.isLetterOrDigit(next) && (one || word || text.matches("\\d+\\.\\d+"));
        return sign + (clear || bracketed(text) ? text : "(" + text + ")");
    }

    private static @Nullable String small(Map<String, String> alphabet, String text) {
        var small = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            var letter = alphabet.get(Character.toString(c));
            if (letter == null) {
                return null;
            }
            small.append(letter);
        }
        return small.toString();
    }

    private static boolean bracketed(String text) {
        return text.startsWith("(") && text.indexOf(')') == text.length() - 1 && text.lastIndexOf('(') == 0;
    }
}
