package dev.paperboy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.testing.KeptMail;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Mail scanners open every link, with JavaScript too, and press no button. */
@InChromium
class ScannerIT {

    private static final int READERS = 25;
    private static final int TIMES = 3;
    private static final int SAMPLE = 2;

    private final Site site;

    ScannerIT(Site site) {
        this.site = site;
    }

    @Test
    void opening_every_link_of_fifty_mails_changes_nothing() {
        var asking = addresses("asking");
        asking.forEach(address -> site.subscribe(address, "agents", false));
        var reading = addresses("reading");
        reading.forEach(address -> site.subscribe(address, "agents", true));
        site.sendAll();
        var letters =
                asking.stream().map(address -> site.letter(address, "confirm")).toList();
        var digests = reading.stream().map(site::digest).toList();
        var links = links(letters, digests);
        var before = state();

        for (int i = 0; i < TIMES; i++) {
            links.forEach(this::fetch);
        }
        try (var scanner = site.visitor()) {
            sample(links).forEach(link -> IntStream.range(0, TIMES).forEach(i -> scanner.open(link)));
        }

        assertThat(state()).isEqualTo(before);
        try (var reader = site.visitor()) {
            reader.open(Mails.link(letters.get(0), "/confirm/")).press("Yes, begin");
            reader.page().waitForURL("**/confirmed");
        }
        assertThat(site.status(asking.get(0))).isEqualTo("ACTIVE");
    }

    private void fetch(String link) {
        var got = site.app().call("GET", link, null).statusCode();
        var head = site.app().call("HEAD", link, null).statusCode();
        assertThat(got).as(link).isEqualTo(200);
        assertThat(head).as(link).isEqualTo(got);
    }

    private List<String> state() {
        return Stream.of("/api/v1/subscribers?size=100", "/api/v1/digests?size=100")
                .map(list -> site.app().ask("GET", list, null).toString())
                .toList();
    }

    private Set<String> links(List<KeptMail> letters, List<KeptMail> digests) {
        return Stream.concat(letters.stream(), digests.stream())
                .flatMap(mail -> Mails.links(mail).stream())
                .filter(link -> link.startsWith(site.address()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A few of each kind: a link's kind is the first part of its path. */
    private static List<String> sample(Set<String> links) {
        return links.stream().collect(Collectors.groupingBy(link -> kind(link))).values().stream()
                .flatMap(kind -> kind.stream().limit(SAMPLE))
                .toList();
    }

    private static String kind(String link) {
        return (URI.create(link).getPath() + "/").split("/", 3)[1];
    }

    private static List<String> addresses(String who) {
        return IntStream.range(0, READERS)
                .mapToObj(i -> who + i + "@readers.example.org")
                .toList();
    }
}
