package dev.paperboy.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.testing.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FormTokensTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Inject
    FormTokens tokens;

    @Inject
    TestClock clock;

    @BeforeEach
    void stand() {
        clock.standAt(NOW);
    }

    @AfterEach
    void run() {
        clock.run();
    }

    @Test
    void a_token_is_good_for_its_session_and_twelve_hours() {
        var token = tokens.make("session");

        assertThat(tokens.valid(token, "session")).isTrue();
        assertThat(tokens.valid(token, "another")).isFalse();
        clock.standAt(NOW.plus(Duration.ofHours(13)));
        assertThat(tokens.valid(token, "session")).isFalse();
    }

    @Test
    void no_bit_of_it_can_be_changed() {
        var token = tokens.make("");
        var bytes = Base64.getUrlDecoder().decode(token);
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            var forged = bytes.clone();
            forged[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(tokens.valid(Base64.getUrlEncoder().withoutPadding().encodeToString(forged), ""))
                    .isFalse();
        }
        assertThat(tokens.valid("", "")).isFalse();
        assertThat(tokens.valid("ö", "")).isFalse();
    }

    @Test
    void it_is_used_up_once_and_neither_at_once_nor_late() {
        var token = tokens.make("");

        assertThat(tokens.use(token)).isEqualTo(FormTokens.Use.TOO_FAST);
        clock.standAt(NOW.plusSeconds(3));
        assertThat(tokens.use(token)).isEqualTo(FormTokens.Use.FIRST);
        assertThat(tokens.use(token)).isEqualTo(FormTokens.Use.USED);
        clock.standAt(NOW.plus(Duration.ofMinutes(121)));
        assertThat(tokens.use(token)).isEqualTo(FormTokens.Use.TOO_OLD);
        assertThat(tokens.use("nonsense")).isEqualTo(FormTokens.Use.TOO_OLD);
    }
}
