package dev.paperboy.rendering;

import dev.paperboy.rendering.encoding.EncodedLines;
import dev.paperboy.rendering.encoding.EncodedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rendered stretch of a part: texts, each encoded once, and between them the slots of words. */
final class Skeleton {

    private static final int OBJECT = 64;

    private final List<EncodedText> texts;
    private final List<Slot> slots;
    private final int bytes;

    private Skeleton(List<EncodedText> texts, List<Slot> slots) {
        this.texts = List.copyOf(texts);
        this.slots = List.copyOf(slots);
        this.bytes = texts.stream().mapToInt(EncodedText::size).sum();
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
        for (int i = 0; i < slots.size(); i++) {
            out.append(texts.get(i));
            out.append(words.text(slots.get(i)));
        }
        out.append(texts.get(slots.size()));
    }

    /** Of what is encoded. */
    int bytes() {
        return bytes;
    }

    /** How many bytes it is kept in, roughly. */
    int size() {
        return bytes + OBJECT * (1 + texts.size());
    }
}
