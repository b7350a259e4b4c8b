package dev.paperboy.web;

import java.util.OptionalInt;

/** A number as it stands in a form's field. */
final class TypedNumber {

    private TypedNumber() {}

    /** Empty for what is no whole number in these bounds. */
    static OptionalInt in(String text, int least, int most) {
        var digits = text.strip();
        if (!digits.matches("[0-9]{1,4}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(digits);
        return number < least || number > most ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
