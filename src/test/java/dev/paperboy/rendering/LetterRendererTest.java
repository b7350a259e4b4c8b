package dev.paperboy.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.subscriber.Cadence;
import dev.paperboy.testing.Golden;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LetterRendererTest {

    private static final String TOKEN = "kJ7_pXw3ZQ-0123456789abcdefghijklmnopqrstuv";

    private static final Pattern LEFTOVER = Pattern.compile("\\{[a-zA-Z#/!]|\\bnull\\b|NOT_FOUND|Optional\\[");

    @Inject
    LetterRenderer renderer;

    @Test
    void the_confirmation_reads_as_set() {
        reads("confirm", renderer.confirm(TOKEN));
    }

    @Test
    void the_notice_to_who_is_subscribed_reads_as_set() {
        reads("already", renderer.already());
    }

    @Test
    void the_log_in_reads_as_set() {
        reads("log-in", renderer.logIn(TOKEN));
    }

    @Test
    void the_goodbye_reads_as_set() {
        reads("goodbye", renderer.goodbye());
    }

    @Test
    void the_welcome_reads_as_set() {
        var shown = Friday.digest().topics().stream().limit(2).toList();
        var quiet = new TopicSection("Knots", "ti:knot AND cat:math.GT", List.of());
        reads("welcome", renderer.welcome(welcome(Stream.concat(shown.stream(), Stream.of(quiet)))));
    }

    @Test
    void a_welcome_without_papers_says_so_and_what_to_do() {
        var mail = renderer.welcome(welcome(Stream.of(new TopicSection("Knots", "ti:knot", List.of()))));

        reads("welcome-quiet", mail);
        assertThat(mail.text()).contains("Nothing of the last 7 days matched your topics", "widen a topic");
    }

    @Test
    void every_letter_says_who_sends_it_why_and_where_from_in_both_parts() {
        assertThat(letters()).allSatisfy(mail -> {
            for (var part : List.of(mail.html(), mail.text())) {
                assertThat(part.replaceAll("\\s+", " "))
                        .contains("You get this mail because", "https://papers.example.org")
                        .contains("Sent by Example University Library", "1 Example Street, 12345 Town");
            }
        });
    }

    @Test
    void links_stand_alone_on_their_line_and_are_short_enough() {
        assertThat(letters()).allSatisfy(mail -> assertThat(
                        mail.text().lines().filter(line -> line.contains("https://papers.example.org/")))
                .isNotEmpty()
                .allMatch(line ->
                        line.strip().startsWith("https://") && !line.strip().contains(" "))
                .allMatch(line -> line.strip().length() <= "https://papers.example.org".length() + 70));
    }

    @Test
    void the_text_parts_keep_to_72_columns_but_for_addresses() {
        assertThat(letters()).allSatisfy(mail -> assertThat(mail.text().lines().filter(line -> !line.contains("://")))
                .allMatch(line -> line.length() <= 72)
                .noneMatch(line -> line.endsWith(" ")));
    }

    @Test
    void nothing_of_the_templates_is_left_and_nothing_is_loaded() {
        assertThat(letters()).allSatisfy(mail -> {
            assertThat(mail.text()).doesNotContainPattern(LEFTOVER).doesNotContain("\n\n\n");
            assertThat(mail.html().replaceAll("(?s)<style>.*</style>", "")).doesNotContainPattern(LEFTOVER);
            assertThat(mail.html()).doesNotContain("<img", "<form", "url(", "javascript:", "@import", "<link", " on=");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "\"><svg onload=alert(1)>", "a\r\nBcc: x", "../unsubscribe/x", "é"})
    void what_is_no_token_gets_into_no_letter(String token) {
        assertThatThrownBy(() -> renderer.confirm(token)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> renderer.logIn(token)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void days_hour_and_zone_are_said_in_words() {
        var everyDay = new Cadence(ZoneId.of("America/New_York"), 7, Cadence.EVERY_DAY);
        var working = new Cadence(ZoneId.of("UTC"), 18, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        var some =
                new Cadence(ZoneId.of("+02:00"), 0, EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY, DayOfWeek.SUNDAY));
        var one = new Cadence(ZoneId.of("Etc/GMT+5"), 0, EnumSet.of(DayOfWeek.MONDAY));

        assertThat(WrittenCadence.hour(everyDay)).isEqualTo("07:00, New York time");
        assertThat(WrittenCadence.days(everyDay)).isEqualTo("every day");
        assertThat(WrittenCadence.hour(working)).isEqualTo("18:00, UTC");
        assertThat(WrittenCadence.days(working)).isEqualTo("Monday to Friday");
        assertThat(WrittenCadence.hour(some)).isEqualTo("00:00, UTC+02:00");
        assertThat(WrittenCadence.days(some)).isEqualTo("every Monday, Friday and Sunday");
        assertThat(WrittenCadence.hour(one)).isEqualTo("00:00, GMT+5");
        assertThat(WrittenCadence.days(one)).isEqualTo("every Monday");
    }

    private List<RenderedMail> letters() {
        return List.of(
                renderer.confirm(TOKEN),
                renderer.already(),
                renderer.logIn(TOKEN),
                renderer.goodbye(),
                renderer.welcome(welcome(Friday.digest().topics().stream())));
    }

    private static WelcomeLetter welcome(Stream<TopicSection> topics) {
        return new WelcomeLetter(
                LocalDate.of(2026, 11, 21),
                new Cadence(ZoneId.of("Europe/Berlin"), 7, Cadence.EVERY_DAY),
                Locale.UK,
                topics.toList(),
                Samples.LINKS);
    }

    private static void reads(String name, RenderedMail mail) {
        Golden.assertSame("mail/letter-" + name + ".html", mail.html());
        Golden.assertSame("mail/letter-" + name + ".txt", mail.subject() + "\n\n" + mail.text());
    }
}
