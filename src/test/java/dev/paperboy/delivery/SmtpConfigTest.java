package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.delivery.SmtpConfig.Tls;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SmtpConfigTest {

    @Test
    void all_settings_but_the_relay_have_a_default() {
        var config = read();

        assertThat(config.host()).isEmpty();
        assertThat(config.port()).isEmpty();
        assertThat(config.tls()).isEqualTo(Tls.STARTTLS);
        assertThat(config.connections()).isEqualTo(4);
        assertThat(config.rate()).isEmpty();
        assertThat(config.connectTimeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.commandTimeout()).isEqualTo(Duration.ofMinutes(5));
        assertThat(config.replyTimeout()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void the_settings_are_read_under_their_names() {
        var config = read("tls", "implicit", "reply-timeout", "20s", "rate", "7", "host", "relay.example");

        assertThat(config.tls()).isEqualTo(Tls.IMPLICIT);
        assertThat(config.tls().port()).isEqualTo(465);
        assertThat(config.replyTimeout()).isEqualTo(Duration.ofSeconds(20));
        assertThat(config.rate()).hasValue(7);
        assertThat(config.host()).hasValue("relay.example");
    }

    private static SmtpConfig read(String... namesAndValues) {
        var builder = new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(SmtpConfig.class);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            builder.withDefaultValue("paperboy.smtp." + namesAndValues[i], namesAndValues[i + 1]);
        }
        return builder.build().getConfigMapping(SmtpConfig.class);
    }
}
