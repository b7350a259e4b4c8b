package dev.paperboy.delivery;

/** A digest's mail cannot be made: its content, the templates or a setting will not do. */
class UncomposableException extends RuntimeException {

    UncomposableException(RuntimeException cause) {
        super("The mail could not be composed: " + cause, cause);
    }
}
