package dev.paperboy.delivery.dkim;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads what is set, and refuses with a sentence what would make signatures that nobody believes. */
final class KeySettings {

    private static final String LABEL = "[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?";
    private static final Pattern NAME = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*");
    private static final int LONGEST_NAME = 253;

    private KeySettings() {}

    /** The domain that signs; it is not looked at before there is a key. */
    static String domain(DkimConfig config, String fromDomain) {
        var from = fromDomain.toLowerCase(Locale.ROOT);
        var domain = config.domain().map(name -> name.toLowerCase(Locale.ROOT)).orElse(from);
        if (config.keys().isEmpty()) {
            return domain;
        }
        if (!isName(domain)) {
            throw new IllegalStateException("paperboy.dkim.domain is not a domain like example.org");
        }
        if (!domain.equals(from) && !isAbove(domain, from) && !isAbove(from, domain)) {
            throw new IllegalStateException("paperboy.dkim.domain is " + domain + ", but mails are from " + from
                    + ": such a signature does not count. Set From's domain, or one above or below it");
        }
        return domain;
    }

    /** Nobody signs as a whole top-level domain. */
    private static boolean isAbove(String domain, String other) {
        return domain.contains(".") && other.endsWith("." + domain);
    }

    static List<DkimKey> keys(DkimConfig config) {
        var keys = IntStream.range(0, config.keys().size())
                .mapToObj(i -> key(i, config.keys().get(i)))
                .toList();
        var selectors = keys.stream().map(key -> key.selector().toLowerCase(Locale.ROOT));
        if (selectors.distinct().count() < keys.size()) {
            throw new IllegalStateException("Two of paperboy.dkim.keys have the same selector");
        }
        for (var algorithm : Algorithm.values()) {
            var signing = keys.stream().filter(DkimKey::inUse).filter(key -> key.algorithm() == algorithm);
            if (signing.count() > 1) {
                throw new IllegalStateException("Two of paperboy.dkim.keys are in use and of the kind "
                        + algorithm.keyType() + ". Set use=false for the one that shall not sign");
            }
        }
        return keys;
    }

    private static DkimKey key(int number, DkimConfig.Key key) {
        var setting = "paperboy.dkim.keys[" + number + "]";
        if (!isName(key.selector().toLowerCase(Locale.ROOT))) {
            throw new IllegalStateException(setting + ".selector is not a name like 2026a");
        }
        return KeyFile.read(setting, key);
    }

    private static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && NAME.matcher(name).matches();
    }
}
