package dev.paperboy.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Listing;
import dev.paperboy.paper.Signals;
import dev.paperboy.subscriber.Settings;
import dev.paperboy.subscriber.TopicRequest;
import dev.paperboy.testing.OpenedMail;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader for whom two hundred papers came, each as long as papers get: the mail holds forty and counts the others. */
@QuarkusTest
class ManyMatchesTest extends MailHouse {

    private static final int MATCHES = 200;
    private static final int SHOWN = 40;
    private static final int TOPICS = 20;
    private static final Pattern OVER = Pattern.compile("(\\d+) more papers matched");

    @ParameterizedTest
    @ValueSource(strings = {"word ", "&\"<' ", "漢", "😀", "мир и ", "x"})
    void nothing_is_lost_and_nothing_is_clipped(String thing) {
        house.listed(IntStream.range(0, MATCHES).mapToObj(i -> paper(i, thing)).toArray(Listing[]::new));
        long reader = reader("ada@example.org", Settings.DEFAULT, topics(thing));
        plan();

        var mail = mail(reader);

        assertThat(mail.html().getBytes(UTF_8).length).isLessThanOrEqualTo(90_000);
        assertThat(pagesOf(mail.text())).hasSize(SHOWN);
        assertThat(pagesOf(mail.html())).containsAll(pagesOf(mail.text()));
        assertThat(SHOWN + over(mail.text())).isEqualTo(MATCHES);
        assertThat(over(mail.html())).isEqualTo(over(mail.text()));
        assertThat(List.of(mail.html(), mail.text())).allSatisfy(part -> assertThat(part)
                .containsPattern("https://papers\\.example\\.org/digests/[\\w-]+/more"));
        assertThat(flat(mail.text())).contains(shownTitles(mail));
    }

    private static Listing paper(int number, String thing) {
        return Invented.paper(
                "2611.8%04d".formatted(number),
                new Signals(Integer.MAX_VALUE, 9999, address("code"), address("project")),
                "cs.CL," + "cs.AI,".repeat(40),
                (thing.repeat(20) + ",").repeat(40),
                thing.repeat(300),
                number + " " + thing.repeat(500),
                "A match. " + thing.repeat(5000));
    }

    private static String address(String kind) {
        return "https://" + kind + ".example.org/" + "&x".repeat(200);
    }

    private static List<TopicRequest> topics(String thing) {
        return IntStream.range(0, TOPICS)
                .mapToObj(i -> new TopicRequest(
                        null, i + " " + thing.repeat(80 / thing.length()), "match OR other" + i, 100, true))
                .toList();
    }

    private static List<String> pagesOf(String part) {
        return Pattern.compile("https://papers\\.example\\.org/papers/2611\\.8\\d{4}")
                .matcher(part)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static int over(String part) {
        var over = OVER.matcher(part);
        return over.find() ? Integer.parseInt(over.group(1)) : 0;
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** Whole, as they came in: five hundred characters each. */
    private List<String> shownTitles(OpenedMail mail) {
        return pagesOf(mail.text()).stream()
                .map(page -> flat(house.text(
                        "select title from paper where public_id = ?", page.substring(page.lastIndexOf('/') + 1))))
                .toList();
    }
}
