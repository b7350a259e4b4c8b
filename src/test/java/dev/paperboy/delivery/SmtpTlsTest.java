package dev.paperboy.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.delivery.DeliveryOutcome.Deferred;
import dev.paperboy.delivery.DeliveryOutcome.Sent;
import dev.paperboy.delivery.DeliveryOutcome.Withheld;
import dev.paperboy.delivery.SmtpConfig.Tls;
import dev.paperboy.testing.SinkOptions;
import dev.paperboy.testing.SmtpSink;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SmtpTlsTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private static SSLContext usual;
    private static SSLContext good;
    private static SSLContext otherName;

    @BeforeAll
    static void makeCertificates(@TempDir Path folder) throws Exception {
        usual = SSLContext.getDefault();
        good = context(folder, "localhost");
        otherName = context(folder, "relay.example.org");
    }

    @AfterEach
    void trustAsUsual() {
        SSLContext.setDefault(usual);
    }

    @ParameterizedTest
    @EnumSource(names = {"STARTTLS", "IMPLICIT"})
    void mails_go_over_tls_and_a_late_answer_is_heard(Tls tls) {
        SSLContext.setDefault(good);
        try (var sink = new SmtpSink(sink(tls, good).late(Duration.ofMillis(900)));
                var connection = connection(sink, tls)) {
            assertThat(SmtpTimesAndDoorsTest.send(connection, "a@example.org")).isInstanceOf(Sent.class);
            assertThat(SmtpTimesAndDoorsTest.send(connection, "late-b@example.org"))
                    .isInstanceOf(Sent.class);
            assertThat(SmtpTimesAndDoorsTest.send(connection, "c@example.org")).isInstanceOf(Sent.class);
            assertThat(sink.connections()).isEqualTo(1);
            assertThat(sink.commands("STARTTLS")).isEqualTo(tls == Tls.STARTTLS ? 1 : 0);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STARTTLS", "IMPLICIT"})
    void a_certificate_nobody_vouches_for_defers(Tls tls) {
        try (var sink = new SmtpSink(sink(tls, good));
                var connection = connection(sink, tls)) {
            var outcome = SmtpTimesAndDoorsTest.send(connection, "a@example.org");

            assertThat(outcome).isInstanceOf(Deferred.class);
            assertThat(outcome.phase()).isEqualTo(Phase.CONNECT);
            assertThat(outcome.reply()).contains("certification path");
            assertThat(sink.commands("MAIL") + sink.commands("AUTH")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STARTTLS", "IMPLICIT"})
    void a_certificate_of_another_name_defers(Tls tls) {
        SSLContext.setDefault(otherName);
        try (var sink = new SmtpSink(sink(tls, otherName));
                var connection = connection(sink, tls)) {
            assertThat(SmtpTimesAndDoorsTest.send(connection, "a@example.org")).isInstanceOf(Deferred.class);
            assertThat(sink.commands("MAIL") + sink.commands("AUTH")).isZero();
        }
    }

    @Test
    void a_shut_gate_withholds_over_tls_too() {
        SSLContext.setDefault(good);
        try (var sink = new SmtpSink(sink(Tls.IMPLICIT, good));
                var connection = connection(sink, Tls.IMPLICIT)) {
            var mail = new OutgoingMail(
                    new Envelope("b@example.org", "a@example.org"), "A: b\r\n\r\nc\r\n".getBytes(US_ASCII));

            assertThat(connection.send(mail, Gate.asking(() -> false))).isEqualTo(new Withheld());
            assertThat(sink.mails()).isEmpty();
        }
    }

    private static SmtpConnection connection(SmtpSink sink, Tls tls) {
        return new SmtpConnection(TestRelay.of(sink).with(tls).waiting(Duration.ofMillis(500), Duration.ofSeconds(5)));
    }

    private static SinkOptions sink(Tls tls, SSLContext context) {
        return tls == Tls.STARTTLS
                ? SinkOptions.plain().startTls(context)
                : SinkOptions.plain().implicitTls(context);
    }

    private static SSLContext context(Path folder, String host) throws Exception {
        Path file = folder.resolve(host + ".p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        int exit = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "relay",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "san=dns:" + host,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        "changeit")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertThat(exit).isZero();

        var keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("relay", keys.getCertificate("relay"));
        var keyManagers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keyManagers.init(keys, PASSWORD);
        var trustManagers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trustManagers.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(keyManagers.getKeyManagers(), trustManagers.getTrustManagers(), null);
        return context;
    }
}
