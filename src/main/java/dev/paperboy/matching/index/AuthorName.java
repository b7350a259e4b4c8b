package dev.paperboy.matching.index;

import org.jspecify.annotations.Nullable;

/**
 * One author of a paper.
 *
 * @param forenames what stands before the family name; null when the source gave the name in one piece
 * @param keyname the family name, or the whole name as the source wrote it ("Ada Lovelace", "Lovelace, Ada")
 */
public record AuthorName(@Nullable String forenames, String keyname) {

    /** The name in reading order, such as "Ada Lovelace"; a name in one piece is returned as it came. */
    public String display() {
        return forenames == null || forenames.isBlank() ? keyname : forenames + " " + keyname;
    }
}
