package dev.paperboy.rendering.math;

/** An address of the web between words. */
final class Address {

    private Address() {}

    /** Where the address ends that begins here; the place itself when none does. */
    static int end(Source source, int at) {
        var text = source.text();
        if (!text.startsWith("http://", at) && !text.startsWith("https://", at) && !text.startsWith("www.", at)) {
            return at;
        }
        int end = at;
        while (end < text.length() && " \\{}$<>\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
