package dev.paperboy.bench.sending;

import dev.paperboy.bench.rendering.InventedDigests;
import dev.paperboy.rendering.BenchedDigests;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Races Quarkus Mailer's engine against {@code smtp-source}, by whom all are compared. */
final class MailerRun {

    private static final int PAPERS = 15;

    private MailerRun() {}

    static Map<String, List<Sample>> run(SendingScale scale, long size, Path log)
            throws IOException, SQLException, InterruptedException {
        var mail =
                new BenchedDigests().whole(new InventedDigests().of(1, PAPERS).get(0));
        try (var sink = CountingSink.start(0);
                var mailer = new Mailer(sink, mail, scale.mailerMails())) {
            var warmUp = new Race().with(Race.MAILER, mailer).run(sink, scale.warmUp());
            var race = new Race().with(Race.MAILER, mailer);
            PostfixTool.find("smtp-source")
                    .ifPresent(program ->
                            race.with(Race.SOURCE, new SmtpSource(program, 8, scale.readers() / 2, size, log)));
            return warmUp.isEmpty() ? warmUp : race.run(sink, scale.rounds());
        }
    }
}
