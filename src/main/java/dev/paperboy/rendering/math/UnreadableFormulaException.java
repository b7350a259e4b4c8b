package dev.paperboy.rendering.math;

import java.io.Serial;

/** A formula that we cannot print; it stays as it came. Without a trace: hostile texts cause them by the thousand. */
final class UnreadableFormulaException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    UnreadableFormulaException(String message) {
        super(message, null, false, false);
    }
}
