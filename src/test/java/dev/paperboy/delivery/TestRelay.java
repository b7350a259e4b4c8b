package dev.paperboy.delivery;

import dev.paperboy.testing.SmtpSink;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Settings that lead to a sink. */
record TestRelay(
        int at,
        Tls tls,
        Optional<String> username,
        Duration commandTimeout,
        Duration replyTimeout,
        boolean lockStep,
        WarmUpDays warmUp)
        implements SmtpConfig {

    static TestRelay of(SmtpSink sink) {
        return at(sink.port());
    }

    static TestRelay at(int port) {
        return new TestRelay(
                port,
                Tls.NONE,
                Optional.empty(),
                Duration.ofSeconds(5),
                Duration.ofSeconds(10),
                false,
                TestWarmUp.NONE);
    }

    TestRelay with(Tls tls) {
        return new TestRelay(at, tls, username, commandTimeout, replyTimeout, lockStep, warmUp);
    }

    TestRelay as(String user) {
        return new TestRelay(at, tls, Optional.of(user), commandTimeout, replyTimeout, lockStep, warmUp);
    }

    TestRelay inLockStep() {
        return new TestRelay(at, tls, username, commandTimeout, replyTimeout, true, warmUp);
    }

    TestRelay waiting(Duration forCommands, Duration forReply) {
        return new TestRelay(at, tls, username, forCommands, forReply, lockStep, warmUp);
    }

    TestRelay warmingUp(TestWarmUp days) {
        return new TestRelay(at, tls, username, commandTimeout, replyTimeout, lockStep, days);
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

    @Override
    public OptionalDouble domainRate() {
        return OptionalDouble.empty();
    }

    @Override
    public Map<String, Double> domainRates() {
        return Map.of();
    }
}
