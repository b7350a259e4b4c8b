package dev.paperboy.delivery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Pattern;

/** Makes a relay's words fit to be kept and shown: no addresses, no control characters, not endless. */
final class ReplyText {

    private static final int MAX = 500;
    private static final String CUT = "(address)";
    private static final Pattern ADDRESS = Pattern.compile("<?[^\\s<>()\"',;:]{1,200}@[^\\s<>()\"',;:]{1,255}>?");

    /** An address of the web, or a host: names of theirs look like words of a reply. */
    private static final Pattern PLACE =
            Pattern.compile("(?i:https?):\\S*|\\b(?:[a-z0-9-]{1,63}\\.){1,9}[a-z]{2,24}\\b");

    private ReplyText() {}

    static String of(String heard, String recipient) {
        String said = heard.stripTrailing(); // Each line of a reply is given with its end.
        if (namesNobody(said, recipient)) {
            return said;
        }
        String anonymous = anonymous(said, recipient);
        return anonymous.length() > MAX ? HeaderText.clean(anonymous.substring(0, MAX)) : anonymous;
    }

    /** What most replies are: short, plain, without an address, and with nothing of the recipient's. */
    private static boolean namesNobody(String said, String recipient) {
        int at = recipient.lastIndexOf('@');
        int local = at < 0 ? recipient.length() : at;
        if (said.length() > MAX
                || said.indexOf('@') >= 0
                || local < 1
                || !HeaderText.clean(said).equals(said)) {
            return false;
        }
        for (int i = 0; i < said.length(); i++) {
            if (said.charAt(i) > '~' || said.regionMatches(true, i, recipient, 0, local)) {
                return false;
            }
        }
        return true;
    }

    /** The words alone, the recipient standing as "mailbox". */
    static ReplyWords words(String said, String recipient) {
        return new ReplyWords(PLACE.matcher(anonymous(said, recipient).replace(CUT, "mailbox"))
                .replaceAll(" "));
    }

    private static String anonymous(String said, String recipient) {
        String bounded = said.length() > 8 * MAX ? said.substring(0, 8 * MAX) : said;
        String line = HeaderText.clean(decoded(bounded));
        String without = ADDRESS.matcher(replace(line, recipient)).replaceAll(CUT);
        return withoutLocalPart(without, recipient);
    }

    /** Replies are ASCII (RFC 5321) or UTF-8 (RFC 6531) and are read byte by byte; what is neither stays as it came. */
    private static String decoded(String bytes) {
        if (bytes.chars().allMatch(c -> c < 0x80) || bytes.chars().anyMatch(c -> c > 0xff)) {
            return bytes;
        }
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes.getBytes(ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return bytes;
        }
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
