package dev.paperboy.rendering;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses that stand beside a paper. */
final class Addresses {

    private static final Pattern ARXIV =
            Pattern.compile("(?i:arxiv:)?(\\d{4}\\.\\d{4,5}(?:v\\d+)?|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7}(?:v\\d+)?)");

    private static final Pattern WEB = Pattern.compile("(?i:https?)://[^\\s<>\"\\\\^`{|}]+");

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/:";

    private Addresses() {}

    /** The paper's page here. Slashes of an id stay, so that the address reads like the id. */
    static String page(String baseUrl, String id) {
        var address = new StringBuilder(papers(baseUrl)).append('/');
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(b) >= 0) {
                address.append((char) b);
            } else {
                address.append('%').append(hex(b >> 4)).append(hex(b));
            }
        }
        return address.toString();
    }

    private static char hex(int nibble) {
        return Character.toUpperCase(Character.forDigit(nibble & 0xF, 16));
    }

    /** All papers: where a title leads whose own address would burst the mail. */
    static String papers(String baseUrl) {
        return origin(baseUrl) + "/papers";
    }

    static String origin(String baseUrl) {
        return baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    static Optional<String> arxivId(String id) {
        var matcher = ARXIV.matcher(id);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** arXiv makes pages of what was sent in since December 2023. */
    static boolean hasHtml(String arxivId) {
        return arxivId.indexOf('/') < 0 && Integer.parseInt(arxivId.substring(0, 4)) >= 2312;
    }

    /** Code and project pages come from strangers: an address of the web, without hidden characters, or none. */
    static boolean isWeb(String address) {
        return WEB.matcher(address).matches() && PlainText.of(address).equals(address);
    }
}
