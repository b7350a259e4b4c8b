package dev.paperboy.subscriber;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The network an address belongs to, which says about where somebody was but not who. */
final class Network {

    /** What Java reads as a number; anything else it would look up in the DNS. */
    private static final Pattern NUMERIC =
            Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|(?=[^.]*:)[0-9a-fA-F:][0-9a-fA-F:.]*");

    private Network() {}

    /** {@code 192.0.2.0/24} or {@code 2001:db8:7::/48}; empty for what is no address. */
    static Optional<String> of(String ip) {
        var numeric = ip.replaceFirst("%.*", "");
        if (!NUMERIC.matcher(numeric).matches()) {
            return Optional.empty();
        }
        try {
            var address = InetAddress.getByName(numeric);
            return Optional.of(
                    address instanceof Inet4Address ? four(address.getAddress()) : six(address.getAddress()));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static String four(byte[] bytes) {
        return "%d.%d.%d.0/24".formatted(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff);
    }

    private static String six(byte[] bytes) {
        return "%x:%x:%x::/48".formatted(word(bytes, 0), word(bytes, 2), word(bytes, 4));
    }

    private static int word(byte[] bytes, int at) {
        return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
    }
}
