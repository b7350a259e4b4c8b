package dev.paperboy.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.delivery.DeliveryOutcome.Deferred;
import dev.paperboy.delivery.DeliveryOutcome.RelayRefusesUs;
import dev.paperboy.delivery.DeliveryOutcome.Sent;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a relay that takes OAuth tokens alone. */
class SmtpLoginTest {

    private static final String GOOD = "ya29.good";

    private final Path file;
    private final ServerSocket server;
    private final List<String> shown = new CopyOnWriteArrayList<>();
    private final List<IOException> gone = new CopyOnWriteArrayList<>();

    SmtpLoginTest(@TempDir Path folder) throws IOException {
        file = folder.resolve("token");
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        var relay = new Thread(this::serve, "xoauth2");
        relay.setDaemon(true);
        relay.start();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void a_token_is_shown_as_the_relays_of_google_and_microsoft_ask_for_it() {
        assertThat(send("password", GOOD)).isInstanceOf(Sent.class);
        assertThat(shown).containsExactly("user=robot@example.org\u0001auth=Bearer ya29.good\u0001\u0001");
    }

    @Test
    void a_token_is_read_from_its_file_anew_for_each_connection() throws IOException {
        Files.writeString(file, "ya29.stale\n");
        try (var connection = new SmtpConnection(relay("password-file", file.toString()))) {
            assertThat(send(connection)).isInstanceOf(RelayRefusesUs.class);
            Files.writeString(file, GOOD + "\n");
            assertThat(send(connection)).isInstanceOf(Sent.class);
        }
        assertThat(shown).hasSize(2);
    }

    @Test
    void a_refusal_says_what_the_relay_said_and_not_the_token() {
        var outcome = send("password", "ya29.stale");

        assertThat(outcome).isInstanceOf(RelayRefusesUs.class);
        assertThat(outcome.reply()).startsWith("334 ").doesNotContain("ya29");
    }

    @Test
    void a_file_that_is_not_there_yet_defers() {
        var outcome = send("password-file", file.toString());

        assertThat(outcome).isInstanceOf(Deferred.class);
        assertThat(outcome.reply()).contains("paperboy.smtp.password-file cannot be read");
        assertThat(shown).isEmpty();
    }

    @Test
    void a_password_may_stand_in_a_file_too() throws Exception {
        Files.writeString(file, "  open sesame\r\n");
        var config = config(List.of("username", "robot", "password-file", file.toString()));

        assertThat(new SmtpLogin(config).secret()).isEqualTo("open sesame");
        assertThat(new SmtpLogin(config(List.of())).secret()).isNull();
        assertThat(SmtpProperties.of(config, new Wire())).doesNotContainKey("mail.smtp.auth.mechanisms");
    }

    private DeliveryOutcome send(String setting, String value) {
        try (var connection = new SmtpConnection(relay(setting, value))) {
            return send(connection);
        }
    }

    private static DeliveryOutcome send(SmtpConnection connection) {
        return connection.send(
                new OutgoingMail(new Envelope("a@example.org", "b@example.org"), "A: b\r\n\r\nc\r\n".getBytes(UTF_8)),
                Gate.asking(() -> true));
    }

    private SmtpConfig relay(String setting, String value) {
        var settings = new ArrayList<>(List.of("host", "localhost", "port", String.valueOf(server.getLocalPort())));
        settings.addAll(List.of("tls", "none", "username", "robot@example.org", "auth", "xoauth2", setting, value));
        return config(settings);
    }

    private static SmtpConfig config(List<String> namesAndValues) {
        var builder = new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(SmtpConfig.class);
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            builder.withDefaultValue("paperboy.smtp." + namesAndValues.get(i), namesAndValues.get(i + 1));
        }
        return builder.build().getConfigMapping(SmtpConfig.class);
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                talk(socket);
            } catch (IOException e) {
                gone.add(e); // The other side went away, or the test is over.
            }
        }
    }

    private void talk(Socket socket) throws IOException {
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
        say(socket, "220 relay");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            switch (line.replaceFirst("[ :].*", "")) {
                case "EHLO" -> say(socket, "250-relay\r\n250 AUTH XOAUTH2 PLAIN LOGIN");
                case "AUTH" -> logIn(socket, in, line);
                case "DATA" -> {
                    say(socket, "354 go on");
                    in.lines().takeWhile(said -> !said.equals(".")).forEach(said -> {});
                    say(socket, "250 2.0.0 kept");
                }
                case "QUIT" -> say(socket, "221 bye");
                default -> say(socket, "250 2.0.0 ok");
            }
        }
    }

    /** A bad token is answered with a challenge first, which the client answers with nothing. */
    private void logIn(Socket socket, BufferedReader in, String line) throws IOException {
        var token = new String(Base64.getDecoder().decode(line.replaceFirst("AUTH XOAUTH2 ", "")), UTF_8);
        shown.add(token);
        if (token.contains("Bearer " + GOOD + "\u0001")) {
            say(socket, "235 2.7.0 welcome");
            return;
        }
        say(socket, "334 " + Base64.getEncoder().encodeToString("{\"status\":\"400\"}".getBytes(UTF_8)));
        in.readLine();
        say(socket, "535 5.7.8 Username and Password not accepted");
    }

    private static void say(Socket socket, String lines) throws IOException {
        socket.getOutputStream().write((lines + "\r\n").getBytes(UTF_8));
        socket.getOutputStream().flush();
    }
}
