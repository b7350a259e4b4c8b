package dev.paperboy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {

    @Test
    void a_port_that_somebody_listens_on_is_taken() throws IOException {
        int port;
        try (var somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = somebody.getLocalPort();
            assertThat(OneAtATime.isTaken(port)).isTrue();
        }
        assertThat(OneAtATime.isTaken(port)).isFalse();
    }
}
