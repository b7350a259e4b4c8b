package dev.paperboy.delivery;

import java.util.ArrayList;
import java.util.List;

/**
 * Someone in a mail's head.
 *
 * @param name may be empty
 * @param address plain ASCII, as it was checked at the door
 */
record Mailbox(String name, String address) {

    private static final Characters LOCAL = Characters.visibleBut("<>()[]\\,;:\"@");
    private static final Characters DOMAIN = Characters.lettersDigitsAnd(".-");
    private static final Characters BARE = Characters.lettersDigitsAnd(" ");

    Mailbox {
        name = HeaderText.clean(name);
        int at = address.indexOf('@');
        if (at < 0 || !LOCAL.make(address, 0, at, 64) || !DOMAIN.make(address, at + 1, address.length(), 255)) {
            throw new IllegalArgumentException("Not an address that can stand in a mail's head");
        }
    }

    String folded(String header) {
        List<String> words = new ArrayList<>();
        if (!name.isEmpty()) {
            boolean quotable = HeaderLine.ascii(name) && name.length() <= 60;
            words.addAll(quotable ? List.of(quoted()) : EncodedWords.of(name));
        }
        words.add(name.isEmpty() ? address : "<" + address + ">");
        return HeaderLine.fold(header, words);
    }

    private String quoted() {
        boolean bare = BARE.make(name, 0, name.length(), name.length());
        return bare ? name : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
