package dev.paperboy.bench.sending;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program that this one started, and ends. */
final class Child implements Closeable {

    private static final long PATIENCE = 15;

    private final Process process;
    private final Thread last;

    private Child(Process process) {
        this.process = process;
        this.last = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(last);
    }

    /** One that says nothing to us; its output goes to the end of that file. */
    static Child start(List<String> command, Map<String, String> environment, Path log) throws IOException {
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PAPERBOY_") || name.startsWith("QUARKUS_"));
        builder.environment().putAll(environment);
        return new Child(builder.start());
    }

    /** One that is spoken to line by line. */
    static Child talkative(List<String> command) throws IOException {
        return new Child(new ProcessBuilder(command)
                .redirectError(Redirect.to(new File("/dev/null")))
                .start());
    }

    /** This Java, with what it was started with on its class path. */
    static List<String> java(Class<?> main, String... arguments) {
        var command = List.of("-Xmx256m", "-cp", System.getProperty("java.class.path"), main.getName());
        return Stream.of(List.of(java()), command, List.of(arguments))
                .flatMap(List::stream)
                .toList();
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    Process process() {
        return process;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** What it used of all processors so far. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Waits until it ended by itself. */
    void await() throws InterruptedException {
        process.waitFor();
    }

    /** Asks it to end, and ends it if it does not. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            Runtime.getRuntime().removeShutdownHook(last);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IllegalStateException e) {
            // The hook is at it already.
        }
    }
}
