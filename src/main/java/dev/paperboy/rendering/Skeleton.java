package dev.paperboy.rendering;

import dev.paperboy.rendering.encoding.EncodedLines;
import dev.paperboy.rendering.encoding.EncodedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rendered stretch of a part: texts, each encoded once, and between them the slots of words. */
final class Skeleton {

    private static final int OBJECT = 64;

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
        var marks = Slot.MARK.matcher(rendered);
        int at = 0;
        while (marks.find()) {
            texts.add(EncodedText.of(rendered.substring(at, marks.start())));
            slots.add(Slot.of(marks.toMatchResult()));
            at = marks.end();
        }
        texts.add(EncodedText.of(rendered.substring(at)));
        return spoilt(Slot.MARK.matcher(rendered).replaceAll(""))
                ? Optional.empty()
                : Optional.of(new Skeleton(texts, slots));
    }

    private static boolean spoilt(String text) {
        return text.indexOf(Word.OPEN) >= 0 || text.indexOf(Word.CLOSE) >= 0;
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
