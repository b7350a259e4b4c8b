package dev.paperboy.account;

/** Somebody tries passwords faster than people do; it passes by itself. */
public class TooManyTriesException extends RefusedException {

    TooManyTriesException() {
        super("Too many tries. Wait 15 minutes, then try again; nothing is locked.");
    }
}
