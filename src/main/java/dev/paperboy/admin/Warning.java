package dev.paperboy.admin;

/**
 * Something to do.
 *
 * @param text what is wrong and what to do about it
 * @param href where to do it; empty when it is not done on these pages
 */
record Warning(String text, String href, String label) {

    static Warning of(String text) {
        return new Warning(text, "", "");
    }
}
