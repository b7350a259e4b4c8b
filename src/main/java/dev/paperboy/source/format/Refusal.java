package dev.paperboy.source.format;

import dev.paperboy.paper.UnreadableDocumentException;

/** A source that answers with an error, told in its own words, shortened. */
final class Refusal {

    private static final int LONGEST = 300;

    private Refusal() {}

    /** @param reason what the source said; may be empty */
    static UnreadableDocumentException by(String source, String reason) {
        var words = words(reason);
        return new UnreadableDocumentException(
                words.isEmpty() ? source + " answered with an error." : source + " answered with an error: " + words);
    }

    /** One line that ends like a sentence, without control characters; empty where nothing was said. */
    static String words(String reason) {
        var line = reason.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\s]+", " ").strip();
        if (line.isEmpty()) {
            return "";
        }
        if (line.length() > LONGEST) {
            return line.substring(0, LONGEST).strip() + "…";
        }
        return line.matches(".*[.!?…]") ? line : line + ".";
    }
}
