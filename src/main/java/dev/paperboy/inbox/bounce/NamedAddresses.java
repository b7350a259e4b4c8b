package dev.paperboy.inbox.bounce;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads whom a field of a report names: {@code rfc822; ada@example.net}. */
final class NamedAddresses {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>;,\"]{1,250}@[^\\s<>;,\"]{1,255}");
    private static final Pattern HEX = Pattern.compile("\\+([0-9A-Fa-f]{2})");
    private static final int MOST = 5;

    private NamedAddresses() {}

    /** In lower case; as written, and as xtext (RFC 3461, 4) has it where that is something else. */
    static List<String> in(String field) {
        return ADDRESS.matcher(field)
                .results()
                .limit(MOST)
                .flatMap(match -> Stream.of(match.group(), decoded(match.group())))
                .map(address -> address.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    private static String decoded(String xtext) {
        return HEX.matcher(xtext)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
