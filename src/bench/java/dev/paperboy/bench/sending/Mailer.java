package dev.paperboy.bench.sending;

import dev.paperboy.rendering.RenderedMail;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.StartTLSOptions;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The engine under Quarkus Mailer, which composes and sends what was rendered before; nothing is claimed or recorded. It has
 * eight connections and always some mails waiting for one.
 */
final class Mailer implements Sender, Closeable {

    private static final int CONNECTIONS = 8;
    private static final int WAITING = 32;

    private final Vertx vertx = Vertx.vertx();
    private final MailClient client;
    private final RenderedMail mail;
    private final int mails;

    Mailer(Sink sink, RenderedMail mail, int mails) {
        this.mail = mail;
        this.mails = mails;
        this.client = MailClient.create(
                vertx,
                new MailConfig()
                        .setHostname("127.0.0.1")
                        .setPort(sink.port())
                        .setStarttls(StartTLSOptions.DISABLED)
                        .setLogin(LoginOption.DISABLED)
                        .setKeepAlive(true)
                        .setMaxPoolSize(CONNECTIONS));
    }

    @Override
    public void prepare() {}

    @Override
    public Sample send(Sink sink) throws IOException, InterruptedException {
        var places = new Semaphore(WAITING);
        var failure = new AtomicReference<String>();
        sink.begin();
        var before = cpu();
        var start = System.nanoTime();
        for (int i = 0; i < mails; i++) {
            places.acquire();
            client.sendMail(message(i)).onComplete(done -> {
                if (done.failed()) {
                    failure.set(String.valueOf(done.cause()));
                }
                places.release();
            });
        }
        places.acquire(WAITING);
        var wall = (System.nanoTime() - start) / 1e9;
        if (failure.get() != null) {
            throw new IllegalStateException("The mail client failed: " + failure.get());
        }
        return Sample.of(mails, sink.seconds(mails).orElse(wall), cpu().minus(before));
    }

    private MailMessage message(int number) {
        return new MailMessage()
                .setFrom("Paperboy <digest@papers.example.org>")
                .setTo("reader" + number + "@readers.example.org")
                .setSubject(mail.subject())
                .setText(mail.text())
                .setHtml(mail.html());
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
