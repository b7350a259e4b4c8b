package dev.paperboy.subscriber;

import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address as it was typed, checked by the narrow grammar of RFC 5321's mailboxes that sign-ups really use: a dot-atom, an at
 * sign and a domain name of at least two labels, 254 characters at most. No quoted strings, comments, literals or routes.
 *
 * @param value the address, kept as typed because its local part may be case-sensitive
 */
public record EmailAddress(String value) {

    private static final Pattern DOMAIN = Pattern.compile(
            "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])");

    private static final Pattern LOCAL_PART =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    private static final EmailValidator VALIDATOR = JMail.strictValidator()
            .requireAscii()
            .disallowIpDomain()
            .disallowQuotedIdentifiers()
            .disallowExplicitSourceRouting()
            .disallowObsoleteWhitespace()
            .requireTopLevelDomain()
            // Its own rules let quoted strings and control characters through.
            .withRule(email -> LOCAL_PART.matcher(email.localPart()).matches())
            .withRule(email -> DOMAIN.matcher(email.domain()).matches());

    /** Checks the syntax.
     *
     * @throws IllegalArgumentException when it is not an address that can be mailed; the message says so without repeating it */
    public EmailAddress {
        if (value.length() > 254
                || !value.equals(value.strip())
                || value.indexOf('<') >= 0
                || !VALIDATOR.isValid(value)) {
            throw new IllegalArgumentException("This is not an e-mail address that can be mailed.");
        }
    }

    /** What makes two sign-ups the same person. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    /**
     * What counts sign-ups for one mailbox: without a tag behind a plus sign, and without the dots that the largest provider
     * does not see. Never for telling people apart.
     */
    public String abuseKey() {
        var at = key().indexOf('@');
        var local = key().substring(0, at);
        var domain = key().substring(at + 1);
        var plus = local.indexOf('+', 1);
        var untagged = plus < 0 ? local : local.substring(0, plus);
        return domain.equals("gmail.com") || domain.equals("googlemail.com")
                ? untagged.replace(".", "") + "@gmail.com"
                : untagged + "@" + domain;
    }

    /** Without the address, so that none ends up in a log. */
    @Override
    public String toString() {
        return "an e-mail address";
    }
}
