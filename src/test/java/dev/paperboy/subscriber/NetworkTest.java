package dev.paperboy.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.77, 192.0.2.0/24",
        "255.255.255.255, 255.255.255.0/24",
        "2001:db8:7:8:9:a:b:c, 2001:db8:7::/48",
        "2001:DB8::1, 2001:db8:0::/48",
        "::1, 0:0:0::/48",
        "fe80::1%eth0, fe80:0:0::/48",
        "::ffff:192.0.2.77, 192.0.2.0/24"
    })
    void of_an_address_the_network_stays(String ip, String network) {
        assertThat(Network.of(ip)).hasValue(network);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "unknown", "example.org", "dead.beef", "999.1.1.1", "1.2.3", ":x", "1:2:3", "192.0.2.0/24"})
    void what_is_no_address_leaves_nothing_and_is_never_looked_up(String text) {
        assertThat(Network.of(text)).isEmpty();
    }
}
