package dev.paperboy.source.fetch;

import jakarta.enterprise.context.ApplicationScoped;

/** How we call ourselves to others: the product, its version, and where its operator can be found. */
@ApplicationScoped
class UserAgent {

    private final String text;

    UserAgent(BuildConfig build, SiteConfig site) {
        var version = cut(build.version().orElse("0").replaceAll("[^A-Za-z0-9._-]", ""), 40);
        // Brackets would end the comment, and anything else odd the header.
        var base = cut(site.baseUrl().replaceAll("[^!-'*-\\[\\]-~]", ""), 200);
        text = "Paperboy/" + (version.isEmpty() ? "0" : version) + " (+" + base + ")";
    }

    String text() {
        return text;
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }
}
