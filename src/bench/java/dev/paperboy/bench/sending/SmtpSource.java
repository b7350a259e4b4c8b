package dev.paperboy.bench.sending;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Postfix' {@code smtp-source -d}: ready bytes over connections that stay open, nothing claimed, rendered or recorded. */
final class SmtpSource implements Sender {

    private final String program;
    private final int sessions;
    private final int mails;
    private final long size;
    private final Path log;

    SmtpSource(String program, int sessions, int mails, long size, Path log) {
        this.program = program;
        this.sessions = sessions;
        this.mails = mails;
        this.size = size;
        this.log = log;
    }

    @Override
    public void prepare() {}

    @Override
    public Sample send(Sink sink) throws IOException, InterruptedException {
        sink.begin();
        var start = System.nanoTime();
        var command = List.of(
                program,
                "-d",
                "-s",
                String.valueOf(sessions),
                "-m",
                String.valueOf(mails),
                "-l",
                String.valueOf(size),
                "-f",
                "digest@papers.example.org",
                "-t",
                "reader@readers.example.org",
                "127.0.0.1:" + sink.port());
        try (var child = Child.start(command, Map.of(), log)) {
            child.await();
        }
        var wall = (System.nanoTime() - start) / 1e9;
        return Sample.of(mails, sink.seconds(mails).orElse(wall));
    }
}
