package dev.paperboy.matching.language;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** A query copied out of a browser's address line. */
final class Pasted {

    /** The parameters in which arXiv, PubMed and the usual search engines put the query. */
    private static final Pattern QUERY = Pattern.compile("(?:^|[?&])(?:search_query|query|term|q)=([^&#]+)");

    private static final Pattern ENCODED =
            Pattern.compile("%(?:2[0-9A-Fa-f]|3[AaCcDdEe]|5[BbDd])|\\+(?:AND|OR|ANDNOT|NOT)\\+");

    private Pasted() {}

    /** The query in plain text; nothing when the text is not from an address. */
    static Optional<String> decoded(String text) {
        var bare = text.strip();
        if (bare.isEmpty() || bare.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        var query = QUERY.matcher(bare);
        if (query.find()) {
            return Optional.of(decode(query.group(1)));
        }
        return ENCODED.matcher(bare).find() ? Optional.of(decode(bare)) : Optional.empty();
    }

    private static String decode(String encoded) {
        var bytes = new ByteArrayOutputStream();
        var text = encoded.replace('+', ' ').getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < text.length; at++) {
            int value = text[at] == '%' ? hex(text, at + 1) : -1;
            bytes.write(value < 0 ? text[at] : value);
            at += value < 0 ? 0 : 2;
        }
        return PlainText.of(bytes.toString(StandardCharsets.UTF_8)).text().strip();
    }

    /** The byte that these two digits name, or -1. */
    private static int hex(byte[] text, int at) {
        if (at + 1 >= text.length) {
            return -1;
        }
        int high = Character.digit(text[at], 16);
        int low = Character.digit(text[at + 1], 16);
        return high < 0 || low < 0 ? -1 : 16 * high + low;
    }
}
