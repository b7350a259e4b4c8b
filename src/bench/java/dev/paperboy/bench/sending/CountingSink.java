package dev.paperboy.bench.sending;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/** Our own sink, {@link CheapSink}, in a process of its own. */
final class CountingSink implements Sink {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(180);

    private final Child child;
    private final Writer to;
    private final BufferedReader from;
    private final int port;
    private long meanSize;

    private CountingSink(Child child) throws IOException {
        this.child = child;
        this.to = child.process().outputWriter(StandardCharsets.US_ASCII);
        this.from = child.process().inputReader(StandardCharsets.US_ASCII);
        this.port = Integer.parseInt(line());
    }

    /** @param delay milliseconds before every write */
    static CountingSink start(int delay) throws IOException {
        return new CountingSink(Child.talkative(Child.java(CheapSink.class, String.valueOf(delay))));
    }

    @Override
    public int port() {
        return port;
    }

    /** Bytes of a mail, of those that were awaited last. */
    long meanSize() {
        return meanSize;
    }

    @Override
    public void begin() throws IOException {
        ask("reset");
    }

    @Override
    public OptionalDouble seconds(int mails) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end) {
            var told = ask("tell").split(" ", -1);
            if (Long.parseLong(told[0]) >= mails) {
                meanSize = Long.parseLong(told[1]) / mails;
                return OptionalDouble.of(Long.parseLong(told[2]) / 1e9);
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("Of " + mails + " mails too few came: " + ask("tell"));
    }

    private String ask(String word) throws IOException {
        to.write(word + "\n");
        to.flush();
        return line();
    }

    private String line() throws IOException {
        var line = from.readLine();
        if (line == null) {
            throw new IOException("The sink ended");
        }
        return line;
    }

    @Override
    public void close() {
        child.close();
    }
}
