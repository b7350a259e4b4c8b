package dev.paperboy.secret;

/** Something was signed with a key that is no longer in force here. */
public class UnknownKeyException extends RuntimeException {

    UnknownKeyException(String keyId) {
        super("The key " + keyId + " is not among paperboy.secret any more");
    }
}
