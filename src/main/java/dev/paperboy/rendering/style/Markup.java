package dev.paperboy.rendering.style;

/** Steps over the parts of a template: HTML with Qute in it. */
final class Markup {

    private final String text;

    Markup(String text) {
        this.text = text;
    }

    /** Whether something of Qute begins here: a brace with a blank after it, or a backslash before it, is only a brace. */
    boolean isQute(int at) {
        return at + 1 < text.length()
                && text.charAt(at) == '{'
                && (at == 0 || text.charAt(at - 1) != '\\')
                && (Character.isLetterOrDigit(text.charAt(at + 1)) || "#/@!|_$[".indexOf(text.charAt(at + 1)) >= 0);
    }

    /** Where the expression, tag or comment that begins here is over. */
    int afterQute(int at) {
        char kind = text.charAt(at + 1);
        if (kind == '!' || kind == '|') {
            return after(kind + "}", at + 2);
        }
        char quote = 0;
        for (int end = at + 1; end < text.length(); end++) {
            char c = text.charAt(end);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '}') {
                return end + 1;
            }
        }
        return text.length();
    }

    /** Where the attribute's value that begins here is over: at its quote, or, without one, at a blank or the tag's end. */
    int endOfValue(int at) {
        char quote = text.charAt(at);
        boolean quoted = quote == '"' || quote == '\'';
        for (int end = quoted ? at + 1 : at; end < text.length(); ) {
            char c = text.charAt(end);
            if (isQute(end)) {
                end = afterQute(end);
            } else if (quoted ? c == quote : c == '>' || Character.isWhitespace(c)) {
                return quoted ? end + 1 : end;
            } else {
                end++;
            }
        }
        return text.length();
    }

    int afterBlanks(int at) {
        int end = at;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where an element's or attribute's name is over. */
    int afterName(int at) {
        int end = at;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && "=>/{".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    int after(String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    /** How much deeper in sections one is after what begins here. */
    int depth(int at) {
        char kind = text.charAt(at + 1);
        int end = afterQute(at);
        return kind == '/' ? -1 : kind == '#' && text.charAt(Math.max(0, end - 2)) != '/' ? 1 : 0;
    }
}
