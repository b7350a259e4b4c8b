package dev.paperboy.delivery;

import java.util.regex.Pattern;

/** Makes a relay's words fit to be kept and shown: no addresses, no control characters, not endless. */
final class ReplyText {

    private static final int MAX = 500;
    private static final String CUT = "(address)";
    private static final Pattern ADDRESS = Pattern.compile("<?[^\\s<>()\"',;:]{1,200}@[^\\s<>()\"',;:]{1,255}>?");

    private ReplyText() {}

    static String of(String said, String recipient) {
        String bounded = said.length() > 8 * MAX ? said.substring(0, 8 * MAX) : said;
        String line = HeaderText.clean(bounded);
        String without = ADDRESS.matcher(replace(line, recipient)).replaceAll(CUT);
        String anonymous = withoutLocalPart(without, recipient);
        return anonymous.length() > MAX ? HeaderText.clean(anonymous.substring(0, MAX)) : anonymous;
    }

    /** "User ada unknown" names the reader too. Digits alone stay: they would be the reply's own codes. */
    private static String withoutLocalPart(String line, String recipient) {
        int at = recipient.lastIndexOf('@');
        String local = at < 0 ? recipient : recipient.substring(0, at);
        if (local.length() < 3 || local.chars().allMatch(Character::isDigit)) {
            return line;
        }
        return Pattern.compile("(?iU)(?<![\\w(])" + Pattern.quote(local) + "(?![\\w)])")
                .matcher(line)
                .replaceAll(CUT);
    }

    private static String replace(String line, String recipient) {
        return Pattern.compile("<?" + Pattern.quote(recipient) + ">?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(line)
                .replaceAll(CUT);
    }
}
