package dev.paperboy.testing.lint;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All rules for digests. Two cannot hold yet and are missing: 9, that DKIM covers the list headers, because nothing is signed
 * here so far; and that links are https where the operator's own address is not.
 */
public final class MailRules {

    private MailRules() {}

    /**
     * The rules.
     *
     * @param whom whom an unsubscribe link's token lets go
     * @param strangers texts in braces that strangers wrote
     */
    public static List<Rule> all(Function<String, OptionalLong> whom, Set<String> strangers) {
        return Stream.of(HeadRules.all(), WireRules.all(), WayOutRules.all(whom), BodyRules.all(strangers))
                .flatMap(List::stream)
                .toList();
    }
}
