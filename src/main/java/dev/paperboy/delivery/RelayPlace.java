package dev.paperboy.delivery;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the relay is, for an SPF record; nobody is asked about it.
 *
 * @param host as it is set: a name, or an address with or without brackets
 */
record RelayPlace(String host) {

    private static final Pattern IPV4 =
            Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)");

    /** Names that only a network of its own knows: RFC 6761, RFC 6762, RFC 8375, RFC 9476 and ICANN's choice. */
    private static final Pattern LOCAL_NAME =
            Pattern.compile("[^.]*|.*\\.(?:localhost|localdomain|local|home\\.arpa|internal|lan)");

    /** The relay in the words of RFC 7208; empty when its place says nothing to the world. */
    Optional<String> mechanism() {
        var plain = host.strip().toLowerCase(Locale.ROOT).replaceAll("^\\[|]$|\\.$", "");
        if (plain.contains(":") || IPV4.matcher(plain).matches()) {
            return address(plain).filter(RelayPlace::isPublic).map(RelayPlace::literal);
        }
        return LOCAL_NAME.matcher(plain).matches() ? Optional.empty() : Optional.of("a:" + plain);
    }

    /** Only for what is an address already: a name would be looked up. */
    private static Optional<InetAddress> address(String literal) {
        try {
            return Optional.of(InetAddress.getByName(literal));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static boolean isPublic(InetAddress address) {
        // fc00::/7 of RFC 4193, which Java does not know.
        var unique = address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == 0xfc;
        return !unique
                && !address.isLoopbackAddress()
                && !address.isAnyLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isLinkLocalAddress()
                && !address.isMulticastAddress();
    }

    private static String literal(InetAddress address) {
        return (address instanceof Inet6Address ? "ip6:" : "ip4:") + address.getHostAddress();
    }
}
