package dev.paperboy.account;

/** Somebody sent as many test mails as fit into an hour; it passes by itself. */
public class TooManyMailsException extends RefusedException {

    TooManyMailsException() {
        super("That were ten test mails within an hour. Wait a while, then send the next one.");
    }
}
