package dev.paperboy.delivery;

import jakarta.mail.MessagingException;

/** What a failure says of itself, with the reason beneath it. */
final class Complaint {

    private Complaint() {}

    static String of(MessagingException failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root == failure ? said(failure) : said(failure) + ": " + said(root);
    }

    private static String said(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}
