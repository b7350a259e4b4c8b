package dev.paperboy.rendering;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A place for a word in a rendered template.
 *
 * @param indent of the lines after the first; {@link #UNWRAPPED} when it is printed in one
 */
record Slot(Word word, boolean escaped, int indent) {

    static final int UNWRAPPED = -1;

    /** How many ways there are to print a word: escaped, as it is, wrapped as topics are, and all others. */
    static final int WAYS = 4;

    static final int PLAIN = 1;

    static final int SELDOM = 3;

    /** A word's mark as it comes out of a template. */
    static final Pattern MARK =
            Pattern.compile(Word.NUMBER_MARK + "|" + Word.OPEN + "(\\d+)(?:w(\\d+))?Aa(&|&amp;)" + Word.CLOSE);

    static Slot of(MatchResult mark) {
        if (mark.group(1) == null) {
            return new Slot(Word.NUMBER, false, UNWRAPPED);
        }
        return new Slot(
                Word.at(Integer.parseInt(mark.group(1))),
                mark.group(3).length() > 1,
                mark.group(2) == null ? UNWRAPPED : Integer.parseInt(mark.group(2)));
    }

    int way() {
        if (indent == UNWRAPPED) {
            return escaped ? 0 : PLAIN;
        }
        return indent == 0 && !escaped ? 2 : SELDOM;
    }

    String print(String value) {
        String wrapped = indent == UNWRAPPED ? value : Wrapping.wrapped(value, indent);
        return escaped ? Escaped.html(wrapped) : wrapped;
    }
}
