package dev.paperboy.delivery;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A TXT record that the operator is to set.
 *
 * @param name the whole name, without the dot at its end
 * @param value in one piece
 * @param why what it is good for, in a sentence
 */
public record DnsRecord(String name, String value, String why) {

    /** RFC 1035: a string in a record has 255 octets at most; several are read as one. */
    private static final Pattern STRING = Pattern.compile(".{1,255}");

    /** The value as a zone file has it: in quotes, in as many strings as it takes. */
    public String quoted() {
        return strings().stream().map(string -> '"' + string + '"').collect(Collectors.joining(" "));
    }

    /** As a line of a zone file. */
    public String line() {
        return name + ". IN TXT " + (strings().size() > 1 ? "( " + quoted() + " )" : quoted());
    }

    private List<String> strings() {
        return STRING.matcher(value).results().map(found -> found.group()).toList();
    }
}
