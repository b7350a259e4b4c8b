package dev.paperboy.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.secret.Keys;
import dev.paperboy.secret.TestKeys;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTokensTest {

    private static final String OLD = "an-old-secret-of-more-than-32-characters";
    private static final String NEW = "a-new-secret-of-more-than-32-characters!";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Keys keys = TestKeys.of(OLD);
    private final LinkTokens tokens = new LinkTokens(keys);
    private final String token = tokens.unsubscribe(keys.currentId(), 7);

    @Test
    void a_token_names_its_subscriber_and_is_the_same_every_time() {
        assertThat(tokens.unsubscriber(token)).hasValue(7);
        assertThat(new LinkTokens(TestKeys.of(OLD)).unsubscribe(keys.currentId(), 7))
                .isEqualTo(token);
        assertThat(tokens.unsubscribe(keys.currentId(), 8)).isNotEqualTo(token);
        assertThat(token).matches("[A-Za-z0-9_-]{38}");
    }

    @Test
    void a_token_with_any_bit_changed_is_refused() {
        var bytes = Base64.getUrlDecoder().decode(token);
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            var tampered = bytes.clone();
            tampered[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThat(tokens.unsubscriber(encode(tampered))).isEmpty();
        }
        assertThat(tokens.unsubscriber(encode(Arrays.copyOf(bytes, 27)))).isEmpty();
        assertThat(tokens.unsubscriber(encode(Arrays.copyOf(bytes, 29)))).isEmpty();
    }

    @Test
    void a_link_to_actions_names_reader_and_digest_for_thirty_days() {
        var actions = tokens.actions(keys.currentId(), 7, 99, DAY);

        assertThat(actions).matches("[A-Za-z0-9_-]{54}").isEqualTo(tokens.actions(keys.currentId(), 7, 99, DAY));
        assertThat(tokens.actions(actions, DAY.plusDays(30))).contains(new ActionsLink(7, 99));
        assertThat(tokens.actions(actions, DAY.plusDays(31))).isEmpty();
        assertThat(tokens.digest(actions)).isEmpty();
        assertThat(tokens.reader(actions, DAY)).isEmpty();
        assertThat(tokens.actions(tokens.preferences(keys.currentId(), 7, DAY), DAY))
                .isEmpty();
        var bytes = Base64.getUrlDecoder().decode(actions);
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            var tampered = bytes.clone();
            tampered[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThat(tokens.actions(encode(tampered), DAY)).isEmpty();
        }
    }

    @Test
    void a_mac_made_for_another_purpose_is_no_token() {
        var data = ByteBuffer.allocate(Long.BYTES).putLong(7).array();
        var forged = ByteBuffer.allocate(28)
                .put(HexFormat.of().parseHex(keys.currentId()))
                .put(data)
                .put(keys.mac(keys.currentId(), "link:preferences", data), 0, 16)
                .array();

        assertThat(tokens.unsubscriber(encode(forged))).isEmpty();
    }

    @Test
    void unsubscribe_links_in_mails_sent_before_still_work() {
        // Written by the first version under this secret.
        assertThat(keys.currentId() + " " + token).isEqualTo("963514f2 ljUU8gAAAAAAAAAHv2yHY0VzRdbkY7AE9RT4EQ");
    }

    @Test
    void a_link_to_the_preferences_works_for_thirty_days() {
        var preferences = tokens.preferences(keys.currentId(), 7, DAY);

        assertThat(preferences).matches("[A-Za-z0-9_-]{43}");
        assertThat(tokens.reader(preferences, DAY)).hasValue(7);
        assertThat(tokens.reader(preferences, DAY.plusDays(30))).hasValue(7);
        assertThat(tokens.reader(preferences, DAY.plusDays(31))).isEmpty();
        // West of us it may still be the day before.
        assertThat(tokens.reader(preferences, DAY.minusDays(1))).hasValue(7);
        assertThat(tokens.preferences(keys.currentId(), 7, DAY)).isEqualTo(preferences);
        assertThat(tokens.preferences(keys.currentId(), 7, DAY.plusDays(1))).isNotEqualTo(preferences);
        assertThat(new LinkTokens(TestKeys.of(NEW, OLD)).reader(preferences, DAY))
                .hasValue(7);
    }

    @Test
    void a_link_to_a_digest_works_without_end() {
        var digest = tokens.digest(keys.currentId(), Long.MAX_VALUE);

        assertThat(tokens.digest(digest)).hasValue(Long.MAX_VALUE);
        assertThat(digest).matches("[A-Za-z0-9_-]{38}");
    }

    @Test
    void a_token_opens_only_its_own_door() {
        var preferences = tokens.preferences(keys.currentId(), 7, DAY);
        var digest = tokens.digest(keys.currentId(), 7);

        assertThat(tokens.reader(token, DAY)).isEmpty();
        assertThat(tokens.reader(digest, DAY)).isEmpty();
        assertThat(tokens.digest(token)).isEmpty();
        assertThat(tokens.digest(preferences)).isEmpty();
        assertThat(tokens.unsubscriber(preferences)).isEmpty();
        assertThat(tokens.unsubscriber(digest)).isEmpty();
    }

    @Test
    void a_token_is_taken_only_as_it_was_written() {
        for (var written :
                List.of(token, tokens.preferences(keys.currentId(), 7, DAY), tokens.digest(keys.currentId(), 7))) {
            assertThat(opens(written)).isTrue();
            for (var other : List.of(written + "=", written + "==", written + "A", " " + written, written + "\n")) {
                assertThat(opens(other)).isFalse();
            }
            for (int length = 0; length < written.length(); length++) {
                assertThat(opens(written.substring(0, length))).isFalse();
            }
            // The last character has bits that belong to no byte.
            var last = written.charAt(written.length() - 1);
            for (char c : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".toCharArray()) {
                assertThat(opens(written.substring(0, written.length() - 1) + c))
                        .isEqualTo(c == last);
            }
        }
    }

    private boolean opens(String text) {
        return tokens.unsubscriber(text).isPresent()
                || tokens.reader(text, DAY).isPresent()
                || tokens.digest(text).isPresent();
    }

    @Test
    void links_in_old_mails_work_as_long_as_their_key_does() {
        assertThat(new LinkTokens(TestKeys.of(NEW, OLD)).unsubscriber(token)).hasValue(7);
        assertThat(new LinkTokens(TestKeys.of(NEW)).unsubscriber(token)).isEqualTo(OptionalLong.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "null", "!!!", "AAAA", "../../etc/passwd", "%00", "ä"})
    void what_is_no_token_at_all_is_refused_in_silence(String text) {
        assertThat(opens(text)).isFalse();
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
