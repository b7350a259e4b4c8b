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
        int place = slot.word().place() * Slot.WAYS + slot.way();
        var known = encoded[place];
        if (known != null && slot.way() != Slot.SELDOM) {
            return known;
        }
        var value = values[slot.word().place()];
        var text = EncodedText.of(value == null ? "" : slot.print(value));
        encoded[place] = text;
        return text;
    }
}
