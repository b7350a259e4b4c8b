package dev.paperboy.testing.lint;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a mail says who writes, why, and how to make it stop (RFC 2369, 8058). */
final class WayOutRules {

    private static final Pattern ONE_ADDRESS =
            Pattern.compile("<(https://[^<>,\\s]+/unsubscribe/([A-Za-z0-9_-]{20,}))>");

    private WayOutRules() {}

    /** @param whom whom an unsubscribe link's token lets go */
    static List<Rule> all(Function<String, OptionalLong> whom) {
        return List.of(
                Rule.that("8. One click on one https address lets the reader go", mail -> isOneClick(mail, whom)),
                Rule.without("11. Both parts say why the mail came and where its sender lives", mail -> both(mail)
                        .filter(part -> !part.contains("You get this mail because")
                                || !part.contains(mail.known().postalAddress()))),
                Rule.that(
                        "12a. Both parts have the way out",
                        mail -> mail.text().contains(address(mail))
                                && mail.links().anyMatch(address(mail)::equals)),
                Rule.that(
                        "12b. Both parts have it also near the top",
                        mail -> mail.text().indexOf(address(mail)) < 400
                                && mail.page().select("a, h2").stream()
                                        .takeWhile(element -> element.is("a"))
                                        .anyMatch(link -> link.attr("href").equals(address(mail)))));
    }

    private static boolean isOneClick(Judged mail, Function<String, OptionalLong> whom) {
        var header = ONE_ADDRESS.matcher(mail.mail().header("List-Unsubscribe"));
        return header.matches()
                && whom.apply(header.group(2))
                        .equals(OptionalLong.of(mail.known().reader()))
                && mail.mail().header("List-Unsubscribe-Post").equals("List-Unsubscribe=One-Click");
    }

    private static String address(Judged mail) {
        return mail.mail().header("List-Unsubscribe").replaceAll("[<>]", "");
    }

    private static Stream<String> both(Judged mail) {
        return Stream.of(mail.flatText(), mail.page().text());
    }
}
