package dev.paperboy.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.secret.Keys;
import dev.paperboy.secret.TestKeys;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTokensTest {

    private static final String OLD = "an-old-secret-of-more-than-32-characters";
    private static final String NEW = "a-new-secret-of-more-than-32-characters!";

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
    void links_in_old_mails_work_as_long_as_their_key_does() {
        assertThat(new LinkTokens(TestKeys.of(NEW, OLD)).unsubscriber(token)).hasValue(7);
        assertThat(new LinkTokens(TestKeys.of(NEW)).unsubscriber(token)).isEqualTo(OptionalLong.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "null", "!!!", "AAAA", "../../etc/passwd", "%00", "ä"})
    void what_is_no_token_at_all_is_refused_in_silence(String text) {
        assertThat(tokens.unsubscriber(text)).isEmpty();
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
