package dev.paperboy.account;

/** Somebody who is no owner wants a test mail sent to somebody else. */
public class OwnersOnlyException extends RefusedException {

    OwnersOnlyException() {
        super("Only owners send test mails to other addresses. Yours is on your account page.");
    }
}
