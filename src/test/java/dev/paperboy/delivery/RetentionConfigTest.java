package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionConfigTest {

    @Test
    void the_defaults_are_good() {
        assertThatCode(() -> check("digests", "400d")).doesNotThrowAnyException();
        assertThatCode(() -> check("digests", "60d")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"59d", "0s", "-400d"})
    void digests_that_are_still_looked_up_are_not_forgotten(String value) {
        assertThatThrownBy(() -> check("digests", value))
                .hasMessage(
                        "paperboy.retention.digests must be at least 60d: else readers would get papers again that they had");
    }

    @ParameterizedTest
    @CsvSource({"attempts, 23h", "letters, 0s", "nothing-matched, -1d"})
    void nothing_is_forgotten_on_its_first_day(String name, String value) {
        assertThatThrownBy(() -> check(name, value)).hasMessage("paperboy.retention." + name + " must be at least 1d");
    }

    private static void check(String name, String value) {
        Retention.check(new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(RetentionConfig.class)
                .withDefaultValue("paperboy.retention." + name, value)
                .build()
                .getConfigMapping(RetentionConfig.class));
    }
}
