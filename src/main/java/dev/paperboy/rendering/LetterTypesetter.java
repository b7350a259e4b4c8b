package dev.paperboy.rendering;

/** Makes letters ready to print. What strangers can cause to be sent holds nothing that a visitor typed. */
final class LetterTypesetter {

    private static final int LONGEST_TOKEN = 100;

    private final String name;
    private final MailConfig config;
    private final String baseUrl;
    private final TitleLinks titles;

    LetterTypesetter(String name, MailConfig config, SiteConfig site) {
        this.name = name;
        this.config = config;
        this.baseUrl = Addresses.origin(site.baseUrl());
        this.titles = TitleLinks.of(config, site);
    }

    LetterView confirm(String token) {
        return letter(
                "Confirm your subscription to " + name,
                "One step is left, and the link works for 48 hours.",
                signed("/confirm/", token));
    }

    LetterView already() {
        return letter(
                "You are already subscribed to " + name,
                "Nothing has changed. Here is where your preferences are.",
                baseUrl + "/preferences");
    }

    LetterView logIn(String token) {
        return letter(
                "Open your " + name + " preferences",
                "The link works once, within 15 minutes.",
                signed("/log-in/", token));
    }

    LetterView goodbye() {
        return letter("You are unsubscribed from " + name, "Done: nothing more will come.", baseUrl + "/");
    }

    LetterView welcome(WelcomeView welcome) {
        return letter("Welcome to " + name, welcome.due(), welcome.links().unsubscribe());
    }

    WelcomeView welcome(WelcomeLetter welcome) {
        var cadence = welcome.cadence();
        return new WelcomeView(
                "Your next digest is due by %s at %s. After that, one comes %s, except when nothing matched."
                        .formatted(
                                WrittenDate.of(welcome.first(), welcome.locale()),
                                WrittenCadence.hour(cadence),
                                WrittenCadence.days(cadence)),
                DigestTypesetter.topics(welcome.topics(), titles),
                welcome.topics().stream().anyMatch(topic -> !topic.papers().isEmpty()),
                welcome.links());
    }

    private LetterView letter(String subject, String preheader, String link) {
        return new LetterView(
                subject,
                preheader,
                baseUrl,
                link,
                DigestTypesetter.setting(config.operator().orElse("")),
                DigestTypesetter.setting(config.postalAddress().orElse("")));
    }

    private String signed(String path, String token) {
        if (token.length() > LONGEST_TOKEN || !token.matches("[A-Za-z0-9_-]+")) {
            throw new IllegalArgumentException("Not a token that can stand in a link");
        }
        return baseUrl + path + token;
    }
}
