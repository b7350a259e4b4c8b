package dev.paperboy.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateTest {

    private static final char[] PASSWORD = "certificate".toCharArray();

    @Test
    void who_cannot_prove_their_name_is_not_spoken_to(@TempDir Path folder) throws Exception {
        var asked = new AtomicInteger();
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 8);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned(folder)));
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
        });
        server.start();
        var wire = new Wire(new UserAgent(new NamelessBuild(), () -> "http://localhost"));
        try {
            var port = server.getAddress().getPort();
            var at = HttpAddress.of(URI.create("https://feeds.example.org:" + port + "/"));

            assertThatThrownBy(() -> wire.open(
                            at,
                            List.of(InetAddress.getLoopbackAddress()),
                            "*/*",
                            Validator.NONE,
                            Limits.USUAL,
                            new Deadline(Duration.ofSeconds(20))))
                    .isInstanceOfSatisfying(
                            SSLException.class, e -> assertThat(Sentences.of(e, at.host(), Limits.USUAL, false))
                                    .isEqualTo("No secure connection to feeds.example.org could be made;"
                                            + " its certificate may be wrong."));
            assertThat(asked).hasValue(0);
        } finally {
            wire.close();
            server.stop(0);
        }
    }

    private static SSLContext selfSigned(Path folder) throws Exception {
        var file = folder.resolve("keys.p12");
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "feeds",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=feeds.example.org",
                        "-ext",
                        "san=dns:feeds.example.org",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(made.waitFor()).isZero();
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private record NamelessBuild() implements BuildConfig {

        @Override
        public Optional<String> name() {
            return Optional.empty();
        }

        @Override
        public Optional<String> version() {
            return Optional.empty();
        }
    }
}
