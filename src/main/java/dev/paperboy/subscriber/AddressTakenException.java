package dev.paperboy.subscriber;

/** The address cannot be signed up: it is known already, or must not be mailed. */
public class AddressTakenException extends Exception {

    AddressTakenException(String message) {
        super(message);
    }
}
