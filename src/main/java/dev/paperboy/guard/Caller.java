package dev.paperboy.guard;

import io.vertx.core.http.HttpServerRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The machine a request comes from, as the connection tells it, or a proxy that {@code quarkus.http.proxy} trusts.
 *
 * @param ip the address of the machine; empty when there is none
 * @param browser what the browser says it is, cut and cleaned; empty when it says nothing
 */
public record Caller(String ip, String browser) {

    /** For what nobody asked for by a request. */
    public static final Caller NOBODY = new Caller("", "");

    private static final int LONGEST_IP = 45;
    private static final int LONGEST_BROWSER = 200;

    /** Who makes this request. */
    public static Caller of(HttpServerRequest request) {
        var address = request.remoteAddress();
        return new Caller(
                address == null ? "" : cut(address.hostAddress(), LONGEST_IP),
                cut(request.getHeader("User-Agent"), LONGEST_BROWSER));
    }

    /** What counts as one visitor: the machine, or of IPv6 its /64, which is all one house. */
    public String house() {
        return block(4, 8);
    }

    /** What counts as one network: /24, or of IPv6 /48. */
    public String network() {
        return block(3, 6);
    }

    private String block(int bytesOf4, int bytesOf6) {
        if (ip.isEmpty()) {
            return ip;
        }
        try {
            // A literal is not looked up anywhere.
            var bytes = InetAddress.getByName(ip).getAddress();
            return HexFormat.of().formatHex(bytes, 0, bytes.length == 4 ? bytesOf4 : bytesOf6);
        } catch (UnknownHostException e) {
            return ip;
        }
    }

    private static String cut(@Nullable String text, int longest) {
        if (text == null) {
            return "";
        }
        var line = text.replaceAll("[^\\x20-\\x7e]", "?");
        return line.length() > longest ? line.substring(0, longest) : line;
    }
}
