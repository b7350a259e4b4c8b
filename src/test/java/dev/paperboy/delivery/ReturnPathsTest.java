package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.delivery.Returned.Kind;
import dev.paperboy.rendering.MailConfig;
import dev.paperboy.rendering.OwnRenderer;
import dev.paperboy.secret.Keys;
import dev.paperboy.secret.TestKeys;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathsTest {

    private static final String ADA = "Ada@example.net";
    private static final Keys KEYS = TestKeys.of("k".repeat(32));

    private static ReturnPaths paths(Keys keys, Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder()
                .withMapping(ReturnPathConfig.class)
                .withMapping(MailConfig.class)
                .withDefaultValues(Map.of("paperboy.mail.from", "digest@papers.example.org"))
                .withDefaultValues(settings)
                .build();
        return new ReturnPaths(
                config.getConfigMapping(ReturnPathConfig.class),
                new MailIdentity(config.getConfigMapping(MailConfig.class), OwnRenderer.look("Paperboy"), keys),
                keys);
    }

    private static ReturnPaths paths(Keys keys) {
        return paths(keys, Map.of("paperboy.inbox.bounce-address", "bounces@example.org"));
    }

    private static String digest(ReturnPaths paths, long id) {
        return paths.digest(KEYS.currentId(), id, ADA);
    }

    @Test
    void an_address_says_which_mail_it_was_and_to_whom() {
        var paths = paths(KEYS);
        var address = digest(paths, 2612);

        assertThat(address).matches("bounces\\+d20k\\.[a-z2-7]{14}@example\\.org");
        assertThat(paths.read("<" + address + ">")).hasValueSatisfying(mail -> {
            assertThat(mail.kind()).isEqualTo(Kind.DIGEST);
            assertThat(mail.id()).isEqualTo(2612);
            assertThat(paths.wentTo(mail, "ada@EXAMPLE.net")).isTrue();
            assertThat(paths.wentTo(mail, "grace@example.net")).isFalse();
        });
        assertThat(paths.read(paths.letter(7, ADA)))
                .hasValueSatisfying(mail -> assertThat(mail.kind()).isEqualTo(Kind.LETTER));
    }

    @Test
    void the_same_mail_has_the_same_address_at_each_try() {
        assertThat(digest(paths(KEYS), 2612)).isEqualTo(digest(paths(KEYS), 2612));
        assertThat(digest(paths(KEYS), 2612)).isNotEqualTo(digest(paths(KEYS), 2613));
    }

    @Test
    void capitals_and_words_around_it_make_no_difference() {
        var address = digest(paths(KEYS), 2612).toUpperCase(Locale.ROOT);

        assertThat(paths(KEYS).read("Undisclosed: \"x\" <" + address + ">, y@z"))
                .isPresent();
    }

    @Test
    void the_longest_address_fits_its_line() {
        var longest = "b".repeat(30);
        var paths = paths(KEYS, Map.of("paperboy.inbox.bounce-address", longest + "@example.org"));
        paths.check(new StartupEvent());
        var address = digest(paths, Long.MAX_VALUE);

        assertThat(address.indexOf('@')).isLessThanOrEqualTo(64);
        assertThat(paths.read(address))
                .hasValueSatisfying(mail -> assertThat(mail.id()).isEqualTo(Long.MAX_VALUE));
    }

    @Test
    void nothing_of_it_can_be_changed() {
        var paths = paths(KEYS);
        var address = digest(paths, 2612);
        var at = address.indexOf('@');
        for (int i = address.indexOf('+') + 1; i < at; i++) {
            var changed = address.charAt(i) == 'c' ? 'e' : 'c';
            var forged = address.substring(0, i) + changed + address.substring(i + 1);
            assertThat(paths.read(forged)).as(forged).isEmpty();
        }
        assertThat(paths.read(address.replace("+d", "+l"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bounces@example.org",
                "bounces+d.abcdabcdabcdab@example.org",
                "bounces+dzzzzzzzzzzzzz.abcdabcdabcdab@example.org",
                "bounces+d1.abcdabcdabcda@example.org",
                "bounces+x1.abcdabcdabcdab@example.org",
                "d1.abcdabcdabcdab"
            })
    void what_we_did_not_make_is_nothing(String text) {
        assertThat(paths(KEYS).read(text)).isEmpty();
    }

    @Test
    void a_key_that_is_still_in_force_proves_what_it_signed() {
        var address = digest(paths(KEYS), 2612);

        assertThat(paths(TestKeys.of("n".repeat(32), "k".repeat(32))).read(address))
                .isPresent();
        assertThat(paths(TestKeys.of("n".repeat(32))).read(address)).isEmpty();
    }

    @Test
    void another_separator_still_reads_what_was_sent_before() {
        var paths = paths(
                KEYS,
                Map.of("paperboy.inbox.bounce-address", "returns@example.org", "paperboy.inbox.bounce-separator", "-"));
        paths.check(new StartupEvent());

        assertThat(digest(paths, 1)).startsWith("returns-d1.");
        assertThat(paths.read(digest(paths, 1))).isPresent();
        assertThat(paths.read(digest(paths(KEYS), 1))).isPresent();
    }

    @Test
    void without_a_bounce_address_mails_come_back_to_the_sender() {
        assertThat(digest(paths(KEYS, Map.of()), 1)).isEqualTo("digest@papers.example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bounces", "a b@example.org", "bounces@exämple.org", "x@y\r\nRCPT", "Bounces <b@example.org>"})
    void a_setting_that_is_no_address_is_refused_at_start(String address) {
        assertThatThrownBy(() -> paths(KEYS, Map.of("paperboy.inbox.bounce-address", address))
                        .check(new StartupEvent()))
                .hasMessageContaining("paperboy.inbox.bounce-address");
    }
}
