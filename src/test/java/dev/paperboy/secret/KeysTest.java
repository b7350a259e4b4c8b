package dev.paperboy.secret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KeysTest {

    private static final String OLD = "an-old-secret-of-more-than-32-characters";
    private static final String NEW = "a-new-secret-of-more-than-32-characters!";
    private static final byte[] DATA = "reader 7".getBytes(UTF_8);

    private final Keys before = TestKeys.of(OLD);
    private final Keys rotated = TestKeys.of(NEW, OLD);
    private final Keys after = TestKeys.of(NEW);

    @Test
    void a_mac_is_the_same_every_time_and_verifies() {
        var mac = before.mac(before.currentId(), "link", DATA);

        assertThat(mac).hasSize(32).isEqualTo(TestKeys.of(OLD).mac(before.currentId(), "link", DATA));
        assertThat(before.verify(before.currentId(), "link", DATA, mac)).isTrue();
        assertThat(before.verify(before.currentId(), "link", DATA, Arrays.copyOf(mac, 16)))
                .isTrue();
    }

    @Test
    void what_was_tampered_with_is_refused() {
        var id = before.currentId();
        var mac = before.mac(id, "link", DATA);
        for (int i = 0; i < mac.length; i++) {
            var tampered = mac.clone();
            tampered[i] ^= 1;
            assertThat(before.verify(id, "link", DATA, tampered)).isFalse();
        }

        assertThat(before.verify(id, "link", "reader 8".getBytes(UTF_8), mac)).isFalse();
        assertThat(before.verify(id, "link", DATA, Arrays.copyOf(mac, 15))).isFalse();
        assertThat(before.verify(id, "link", DATA, new byte[0])).isFalse();
        assertThat(before.verify(id, "link", DATA, Arrays.copyOf(mac, 33))).isFalse();
    }

    @Test
    void a_mac_made_for_one_purpose_is_worthless_for_another() {
        var mac = before.mac(before.currentId(), "link", DATA);

        assertThat(before.verify(before.currentId(), "form", DATA, mac)).isFalse();
    }

    @Test
    void two_keys_are_valid_at_once_and_the_first_signs() {
        var mac = before.mac(before.currentId(), "link", DATA);

        assertThat(rotated.currentId()).isEqualTo(after.currentId()).isNotEqualTo(before.currentId());
        assertThat(rotated.ids()).containsExactly(after.currentId(), before.currentId());
        assertThat(rotated.verify(before.currentId(), "link", DATA, mac)).isTrue();
        assertThat(rotated.mac(before.currentId(), "link", DATA)).isEqualTo(mac);
        assertThat(rotated.verify(rotated.currentId(), "link", DATA, mac)).isFalse();
    }

    @Test
    void a_key_that_is_gone_neither_signs_nor_verifies() {
        var mac = before.mac(before.currentId(), "link", DATA);

        assertThat(after.knows(before.currentId())).isFalse();
        assertThat(after.verify(before.currentId(), "link", DATA, mac)).isFalse();
        assertThatThrownBy(() -> after.mac(before.currentId(), "link", DATA)).isInstanceOf(UnknownKeyException.class);
    }

    @Test
    void a_secret_that_is_too_short_is_refused_without_being_repeated() {
        assertThatThrownBy(() -> TestKeys.of("only-31-characters-of-a-secret!"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("only-31");
        assertThatThrownBy(() -> TestKeys.of(NEW, "short")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_key_does_not_print_its_secret() {
        assertThat(before.all()).hasToString("[Key " + before.currentId() + "]");
        assertThat(before.currentId()).matches("[0-9a-f]{8}");
    }
}
