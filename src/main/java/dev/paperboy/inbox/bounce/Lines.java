package dev.paperboy.inbox.bounce;

/** Goes through the lines of a text once, without taking it apart. */
final class Lines {

    private final String text;
    private int start;
    private int end = -1;

    Lines(String text) {
        this.text = text;
    }

    boolean next() {
        start = end + 1;
        if (start >= text.length()) {
            return false;
        }
        var found = text.indexOf('\n', start);
        end = found < 0 ? text.length() : found;
        return true;
    }

    /** Where this line begins. */
    int start() {
        return start;
    }

    /** Where the next line begins. */
    int after() {
        return Math.min(text.length(), end + 1);
    }

    boolean empty() {
        return start == end;
    }

    boolean startsWith(String prefix) {
        return text.startsWith(prefix, start);
    }

    /** The line without its end, at most so many characters of it. */
    String line(int most) {
        return text.substring(start, Math.min(end, start + most));
    }
}
