package dev.paperboy.admin;

/** Texts that stand in addresses, fit for the database and for a page. */
final class Texts {

    private Texts() {}

    /** Cut, and without control characters and halves of surrogate pairs: PostgreSQL takes neither NUL nor such halves. */
    static String clean(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length())).replaceAll("[\\p{Cntrl}\\p{Cs}]", "");
    }
}
