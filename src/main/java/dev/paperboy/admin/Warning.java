package dev.paperboy.admin;

/**
 * Something to do.
 *
 * @param about what strangers named that the text goes on about; empty when it is about nothing of theirs
 * @param text what is wrong and what to do about it
 * @param href where to do it; empty when it is not done on these pages
 */
record Warning(String about, String text, String href, String label) {

    static Warning of(String text) {
        return to(text, "", "");
    }

    static Warning to(String text, String href, String label) {
        return new Warning("", text, href, label);
    }
}
