package dev.paperboy.account;

import io.vertx.core.http.HttpServerRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from.
 *
 * @param ip the address of the machine; empty when there is none
 * @param browser what the browser says it is, cut and cleaned; empty when it says nothing
 */
record Visit(String ip, String browser) {

    static final Visit NOBODYS = new Visit("", "");

    static Visit of(HttpServerRequest request) {
        var address = request.remoteAddress();
        return new Visit(
                address == null ? "" : cut(address.hostAddress(), 45), cut(request.getHeader("User-Agent"), 200));
    }

    /** The machine for counting: of an IPv6 address the first half, which is all one house. */
    String neighbourhood() {
        if (!ip.contains(":")) {
            return ip;
        }
        try {
            // A literal is not looked up anywhere.
            return HexFormat.of().formatHex(InetAddress.getByName(ip).getAddress(), 0, 4 * 2);
        } catch (UnknownHostException | IndexOutOfBoundsException e) {
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
