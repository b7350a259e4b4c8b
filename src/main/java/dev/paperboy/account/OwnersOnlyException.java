package dev.paperboy.account;

/** Somebody who is no owner wants a test mail sent to somebody else, or one of a reader. */
public class OwnersOnlyException extends RefusedException {

    private OwnersOnlyException(String sentence) {
        super(sentence);
    }

    static OwnersOnlyException otherAddress() {
        return new OwnersOnlyException(
                "Only owners send test mails to other addresses. Yours is on your account page.");
    }

    static OwnersOnlyException readersDigest() {
        return new OwnersOnlyException("Only owners send a reader's digest as a test mail. You can send a sample.");
    }
}
