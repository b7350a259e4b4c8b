package dev.paperboy.delivery;

import dev.paperboy.testing.SmtpSink;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** Settings that lead to a sink. */
record TestRelay(
        int at, Tls tls, Optional<String> username, Duration commandTimeout, Duration replyTimeout, boolean lockStep)
        implements SmtpConfig {

    static TestRelay of(SmtpSink sink) {
        return at(sink.port());
    }

    static TestRelay at(int port) {
        return new TestRelay(port, Tls.NONE, Optional.empty(), Duration.ofSeconds(5), Duration.ofSeconds(10), false);
    }

    TestRelay with(Tls tls) {
        return new TestRelay(at, tls, username, commandTimeout, replyTimeout, lockStep);
    }

    TestRelay as(String user) {
        return new TestRelay(at, tls, Optional.of(user), commandTimeout, replyTimeout, lockStep);
    }

    TestRelay inLockStep() {
        return new TestRelay(at, tls, username, commandTimeout, replyTimeout, true);
    }

    TestRelay waiting(Duration forCommands, Duration forReply) {
        return new TestRelay(at, tls, username, forCommands, forReply, lockStep);
    }

    @Override
    public Optional<String> host() {
        return Optional.of("localhost");
    }

    @Override
    public OptionalInt port() {
        return OptionalInt.of(at);
    }

    @Override
    public Optional<String> password() {
        return username.map(user -> "secret of " + user);
    }

    @Override
    public Optional<Path> passwordFile() {
        return Optional.empty();
    }

    @Override
    public Auth auth() {
        return Auth.PASSWORD;
    }

    @Override
    public int connections() {
        return 1;
    }

    @Override
    public OptionalInt rate() {
        return OptionalInt.empty();
    }

    @Override
    public int messagesPerConnection() {
        return 100;
    }

    @Override
    public Duration connectTimeout() {
        return Duration.ofSeconds(2);
    }
}
