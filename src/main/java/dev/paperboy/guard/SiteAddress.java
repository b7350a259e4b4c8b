package dev.paperboy.guard;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Locale;

/** Where people reach this site, from {@code paperboy.base-url}. */
@ApplicationScoped
public class SiteAddress {

    private final String base;
    private final String origin;

    SiteAddress(SiteConfig config) {
        this.base = config.baseUrl().replaceFirst("/+$", "");
        this.origin = originOf(URI.create(base));
    }

    private static String originOf(URI address) {
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        var host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        var usual = scheme.equals("https") ? 443 : 80;
        var port = address.getPort() == -1 || address.getPort() == usual ? "" : ":" + address.getPort();
        return scheme + "://" + host + port;
    }

    /**
     * The whole address of a page.
     *
     * @param path from the site's root, with its slash
     */
    public String at(String path) {
        return base + path;
    }

    /** Scheme, host and port as a browser names them in {@code Origin} (RFC 6454). */
    public String origin() {
        return origin;
    }

    /** Whether browsers reach it by https, so that cookies may insist on it. */
    public boolean secure() {
        return origin.startsWith("https:");
    }
}
