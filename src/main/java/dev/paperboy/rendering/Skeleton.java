package dev.paperboy.rendering;

import dev.paperboy.rendering.encoding.EncodedLines;
import dev.paperboy.rendering.encoding.EncodedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rendered stretch of a part: texts, each encoded once, and between them the slots of words. */
final class Skeleton {

    private static final int OBJECT = 64;
    private static final String NUMBER = String.valueOf(Word.NUMBER_MARK);

    private final EncodedText[] texts;
    private final Slot[] slots;

    private Skeleton(List<EncodedText> texts, List<Slot> slots) {
        this.texts = texts.toArray(EncodedText[]::new);
        this.slots = slots.toArray(Slot[]::new);
    }

    /** Empty when a mark came out other than it went in. */
    static Optional<Skeleton> of(String rendered) {
        var texts = new ArrayList<EncodedText>();
        var slots = new ArrayList<Slot>();
        var mark = Slot.MARK.matcher(rendered);
        int at = 0;
        for (int open = open(rendered, 0); open < rendered.length(); open = open(rendered, at)) {
            if (!mark.region(open, rendered.length()).lookingAt() || isSpoilt(rendered, at, open)) {
                return Optional.empty();
            }
            texts.add(EncodedText.of(rendered.substring(at, open)));
            slots.add(Slot.of(mark.toMatchResult()));
            at = mark.end();
        }
        if (isSpoilt(rendered, at, rendered.length())) {
            return Optional.empty();
        }
        texts.add(EncodedText.of(rendered.substring(at)));
        return Optional.of(new Skeleton(texts, slots));
    }

    /** Where the next mark opens; the end if none does. */
    private static int open(String rendered, int from) {
        int word = rendered.indexOf(Word.OPEN, from);
        int number = rendered.indexOf(NUMBER, from);
        return Math.min(word < 0 ? rendered.length() : word, number < 0 ? rendered.length() : number);
    }

    private static boolean isSpoilt(String rendered, int from, int to) {
        int close = rendered.indexOf(Word.CLOSE, from);
        return close >= 0 && close < to;
    }

    void appendTo(EncodedLines out, ReaderWords words) {
        for (int i = 0; i < slots.length; i++) {
            out.append(texts[i]);
            out.append(words.text(slots[i]));
        }
        out.append(texts[slots.length]);
    }

    /** How many bytes it is kept in, roughly. */
    int size() {
        int bytes = OBJECT;
        for (var text : texts) {
            bytes += text.size() + OBJECT;
        }
        return bytes;
    }
}
