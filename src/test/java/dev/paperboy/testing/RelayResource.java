package dev.paperboy.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A real SMTP server for as long as the application under test runs. */
public class RelayResource implements QuarkusTestResourceLifecycleManager {

    @SuppressWarnings("NullAway.Init") // Quarkus starts before it stops.
    private SmtpSink sink;

    @Override
    public Map<String, String> start() {
        sink = new SmtpSink();
        return Map.of(
                "paperboy.smtp.host", "127.0.0.1",
                "paperboy.smtp.port", String.valueOf(sink.port()),
                "paperboy.smtp.tls", "none",
                "paperboy.inbox.bounce-address", "bounces@papers.example.org");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(sink, new TestInjector.AnnotatedAndMatchesType(Relay.class, SmtpSink.class));
    }

    @Override
    public void stop() {
        sink.close();
    }
}
