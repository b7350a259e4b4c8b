package dev.paperboy.source.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address that could be asked, taken apart.
 *
 * @param host a name in ASCII without a dot at its end, four plain numbers, or an IPv6 address in brackets
 * @param port -1 for the scheme's own
 * @param target path and query, as they stand in the request
 */
record HttpAddress(String scheme, String host, int port, String target) {

    private static final int LONGEST = 8_000;
    private static final int LONGEST_HOST = 253;

    private static final Pattern AUTHORITY =
            Pattern.compile("(?<host>\\[[0-9a-fA-F:.]+]|[^:@\\[\\]]+)(:(?<port>\\d{0,5}))?");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?");
    private static final Pattern NUMBER = Pattern.compile("\\d+|0x[0-9a-f]*");
    private static final Pattern FOUR_NUMBERS =
            Pattern.compile("(BYTE\\.){3}BYTE".replace("BYTE", "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)"));

    /** @throws RefusedException when nobody should be asked at such an address */
    static HttpAddress of(URI address) throws RefusedException {
        if (address.toString().length() > LONGEST) {
            throw new RefusedException("The address is longer than " + LONGEST + " characters.");
        }
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new RefusedException("The address does not begin with https:// or http://.");
        }
        var authority = String.valueOf(address.getRawAuthority());
        if (authority.indexOf('@') >= 0) {
            throw new RefusedException("The address carries a user name, which is never sent.");
        }
        var parts = AUTHORITY.matcher(authority);
        if (address.getRawAuthority() == null || !parts.matches()) {
            throw new RefusedException("The address names no host.");
        }
        var port = parts.group("port");
        return new HttpAddress(
                scheme,
                host(parts.group("host")),
                port == null || port.isEmpty() ? -1 : Integer.parseInt(port),
                target(address));
    }

    /**
     * Where this one sends us.
     *
     * @param location the header {@code Location}, as it came
     * @throws RefusedException when we do not go there
     */
    HttpAddress redirect(String location) throws RefusedException {
        HttpAddress next;
        try {
            var there = location.strip();
            // Java resolves a bare query against the folder, RFC 3986 against the whole path.
            var relative = there.startsWith("?") ? target.replaceFirst("\\?.*", "") + there : there;
            next = of(new URI(toString()).resolve(new URI(relative)));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new RefusedException(host + " redirects to something that is not an address.");
        } catch (RefusedException e) {
            throw new RefusedException(host + " redirects to an address that is not fetched. " + e.sentence());
        }
        if (scheme.equals("https") && next.scheme.equals("http")) {
            throw new RefusedException(host + " redirects from https to http, which is not followed.");
        }
        return next;
    }

    /** The port it means. */
    int effectivePort() {
        return port >= 0 ? port : scheme.equals("https") ? 443 : 80;
    }

    /** Whether the host is an address itself, not the name of some. */
    boolean literal() {
        return host.startsWith("[") || FOUR_NUMBERS.matcher(host).matches();
    }

    /** The host without brackets. */
    String bareHost() {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    @Override
    public String toString() {
        return scheme + "://" + host + (port >= 0 ? ":" + port : "") + target;
    }

    private static String host(String written) throws RefusedException {
        if (written.startsWith("[")) {
            return written.toLowerCase(Locale.ROOT);
        }
        String host;
        try {
            host = IDN.toASCII(written).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new RefusedException("The address names a host that cannot exist.");
        }
        if (host.endsWith(".")) {
            host = host.substring(0, host.length() - 1);
        }
        var labels = host.split("\\.", -1);
        for (var label : labels) {
            if (!LABEL.matcher(label).matches() || host.length() > LONGEST_HOST) {
                throw new RefusedException("The address names a host that cannot exist.");
            }
        }
        // 0x7f.1, 2130706433 and 017700000001 are 127.0.0.1 to some systems and not to others.
        if (NUMBER.matcher(labels[labels.length - 1]).matches()
                && !FOUR_NUMBERS.matcher(host).matches()) {
            throw new RefusedException(host + " is an odd way to write a network address and is not fetched.");
        }
        return host;
    }

    private static String target(URI address) throws RefusedException {
        var ascii = URI.create(address.toASCIIString());
        var path = ascii.getRawPath();
        if (path != null && path.startsWith("//")) {
            throw new RefusedException("The path of the address begins with two slashes.");
        }
        var query = ascii.getRawQuery();
        return (path == null || path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query);
    }
}
