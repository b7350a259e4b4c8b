package dev.paperboy.inbox.bounce;

/**
 * A piece of a mail that holds no other pieces.
 *
 * @param type as {@code text/plain}, in lower case
 * @param text decoded as well as could be, its lines ended by {@code \n}
 */
record Part(String type, String text) {

    boolean isText() {
        return type.startsWith("text/") && !isEnclosedHead();
    }

    boolean isStatus() {
        return type.equals("message/delivery-status") || type.equals("message/global-delivery-status");
    }

    boolean isFeedback() {
        return type.equals("message/feedback-report");
    }

    boolean isReceipt() {
        return type.equals("message/disposition-notification")
                || type.equals("message/global-disposition-notification");
    }

    /** A mail inside this mail, whole or its head alone. */
    boolean isEnclosed() {
        return type.equals("message/rfc822")
                || type.equals("message/global")
                || type.equals("message/global-headers")
                || type.equals("message/partial")
                || isEnclosedHead();
    }

    private boolean isEnclosedHead() {
        return type.equals("text/rfc822-headers") || type.equals("text/rfc822");
    }
}
