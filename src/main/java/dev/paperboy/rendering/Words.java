package dev.paperboy.rendering;

import dev.paperboy.rendering.encoding.EncodedText;
import org.jspecify.annotations.Nullable;

/** Words with their values, each encoded once for each way in which it is printed. May be shared by threads. */
final class Words {

    private final @Nullable String[] values = new String[Word.COUNT];
    private final @Nullable EncodedText[] encoded = new EncodedText[Word.COUNT * Slot.WAYS];

    Words with(Word word, @Nullable String value) {
        values[word.place()] = value;
        return this;
    }

    EncodedText text(Slot slot) {
        int first = slot.word().place() * Slot.WAYS;
        var known = encoded[first + slot.way()];
        if (known != null && slot.way() != Slot.SELDOM) {
            return known;
        }
        var value = values[slot.word().place()];
        var text = encode(slot, value == null ? "" : value, first + Slot.PLAIN);
        encoded[first + slot.way()] = text;
        return text;
    }

    /** Most words, such as addresses, are printed in both parts as they are, and encoded once. */
    private EncodedText encode(Slot slot, String value, int plain) {
        var printed = slot.print(value);
        if (!printed.equals(value)) {
            return EncodedText.of(printed);
        }
        var known = encoded[plain];
        var text = known == null ? EncodedText.of(value) : known;
        encoded[plain] = text;
        return text;
    }
}
