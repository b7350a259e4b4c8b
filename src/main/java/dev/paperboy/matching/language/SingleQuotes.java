package dev.paperboy.matching.language;

/** Phrases in 'single', ‘curly’ or ``TeX'' quotation marks. An apostrophe stands inside or behind a word, never before one. */
final class SingleQuotes {

    private static final String BEFORE = " (:-+!";
    private static final String BEHIND = " )^~";

    private SingleQuotes() {}

    /** Writes them as double ones, in place and at the same length. */
    static void becomeDouble(StringBuilder text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '"') {
                int end = text.indexOf("\"", at + 1);
                at = end < 0 ? text.length() : end;
            } else if (startsWord(text, at)) {
                at = Math.max(at, Math.max(pair(text, at, "``", "''"), pair(text, at, "'", "'")));
            }
        }
    }

    /** Where the pair that opens here ends, made double; -1 when none does. */
    private static int pair(StringBuilder text, int at, String open, String close) {
        int inside = at + open.length();
        if (!text.substring(at, Math.min(inside, text.length())).equals(open) || isAny(text, inside, " '")) {
            return -1;
        }
        int quote = text.indexOf("\"", inside);
        for (int end = text.indexOf(close, inside); end >= 0; end = text.indexOf(close, end + 1)) {
            int behind = end + close.length();
            boolean closes = behind == text.length() || isAny(text, behind, BEHIND);
            if (closes && (quote < 0 || quote > end)) {
                text.replace(at, inside, open.length() == 1 ? "\"" : "\" ");
                text.replace(end, behind, close.length() == 1 ? "\"" : " \"");
                return behind - 1;
            }
        }
        return -1;
    }

    private static boolean startsWord(StringBuilder text, int at) {
        return at == 0 || isAny(text, at - 1, BEFORE);
    }

    private static boolean isAny(StringBuilder text, int at, String characters) {
        return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
    }
}
