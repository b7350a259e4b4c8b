package dev.paperboy.bench.sending;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Sends digests with the packaged application, over different numbers of connections, to different sinks, with and without
 * signing, and compares each race with {@code smtp-source} in turns.
 */
public final class SendingRun {

    private static final int SLOW = 10;

    private final SendingScale scale;
    private final CourseRun races;
    private final SendingReport report;
    private final boolean postfix = PostfixTool.find("smtp-source").isPresent()
            && PostfixTool.find("smtp-sink").isPresent();

    private SendingRun(Path folder, SendingScale scale) {
        this.scale = scale;
        this.races = new CourseRun(folder, scale);
        this.report = new SendingReport(scale.equals(SendingScale.QUICK));
    }

    /**
     * Prints the tables and writes {@code target/bench/sending.json}.
     *
     * @param folder for data and logs, empty
     * @param quick for a short try
     */
    public static void run(Path folder, boolean quick) throws IOException, SQLException, InterruptedException {
        var run = new SendingRun(folder, quick ? SendingScale.QUICK : SendingScale.FULL);
        try {
            run.all(folder);
        } finally {
            // Of ten minutes of measuring nothing is lost when the last one fails.
            run.report.write();
        }
    }

    private void all(Path folder) throws IOException, SQLException, InterruptedException {
        report.begin();
        if (!postfix) {
            report.skipped("smtp-source and smtp-sink", "Debian's package postfix is not installed");
        }
        var best = fastest(Store.POSTGRESQL, "smtpSourcePostgresql");
        if (best.isPresent()) {
            report.figure("cpuMicrosPerDigest", "CPU us a digest", best.get().cpuMicros());
            toPostfix(best.get());
            afar(best.get().course());
            signed(best.get());
        }
        fastest(Store.H2, "smtpSourceH2");
        if (best.isPresent()) {
            mailer(best.get(), folder.resolve("mailer.log"));
        }
        ledger();
    }

    /** Empty where the application was not packaged for that database. */
    private Optional<Result> fastest(Store store, String name) throws IOException, SQLException, InterruptedException {
        if (!store.packaged()) {
            report.skipped(store.toString(), "nothing is packaged for it: ./mvnw -B package -DskipTests");
            return Optional.empty();
        }
        var results = new ArrayList<Result>();
        for (int connections : scale.connections()) {
            results.add(race(new Course(store, true, connections, 0, false, scale.readers(), scale.rounds())));
        }
        var best = results.stream()
                .max(Comparator.comparingDouble(result -> result.ratio().orElse(result.perSecond())));
        best.ifPresent(result -> ratio(name, result));
        return best;
    }

    private Result race(Course course) throws IOException, SQLException, InterruptedException {
        var result = races.run(course);
        report.race(result);
        return result;
    }

    private void ratio(String name, Result result) {
        result.ratio().ifPresent(ratio -> report.ratio(name, result.course().connections(), ratio));
    }

    private void toPostfix(Result best) throws IOException, SQLException, InterruptedException {
        if (postfix) {
            ratio("smtpSinkPostgresql", race(best.course().toPostfix()));
        }
    }

    /** A relay at some distance: what counts is how often a sender waits for it. */
    private void afar(Course best) throws IOException, SQLException, InterruptedException {
        var course = new Course(
                best.store(), true, scale.slowConnections(), SLOW, false, scale.slowReaders(), scale.rounds());
        ratio("smtpSource10ms", race(course));
        for (int connections : scale.connections()) {
            if (connections != course.connections()) {
                race(course.with(connections));
            }
        }
    }

    private void signed(Result best) throws IOException, SQLException, InterruptedException {
        if (!DkimKey.known()) {
            report.skipped("DKIM", "this version does not sign");
            return;
        }
        var signed = race(best.course().signed());
        report.ratio("dkim", best.course().connections(), compare(signed.ours(), signed.source(), best));
    }

    private void mailer(Result best, Path log) throws IOException, SQLException, InterruptedException {
        var samples = MailerRun.run(scale, races.size(), log);
        var mailer = samples.getOrDefault(Race.MAILER, List.of());
        var source = samples.getOrDefault(Race.SOURCE, List.of());
        report.mailer(mailer, source);
        report.ratio("quarkusMailer", best.course().connections(), 1 / compare(mailer, source, best));
    }

    /** How fast these were, as a part of the best: by way of {@code smtp-source}, who took turns with both, if he was there. */
    private static double compare(List<Sample> samples, List<Sample> source, Result best) {
        var theirs = Result.ratio(samples, source);
        return theirs.isPresent() && best.ratio().isPresent()
                ? theirs.getAsDouble() / best.ratio().getAsDouble()
                : Result.median(samples, Sample::perSecond) / best.perSecond();
    }

    private void ledger() throws IOException, SQLException, InterruptedException {
        var turn = LedgerTimes.run(scale);
        report.figure("recordMicrosPerMail", "Claim and record, us a mail", turn.micros());
        report.figure("commitsPerSecond", "Commits a second", turn.commits());
        report.figure("mailsPerCommit", "Mails in a commit", turn.together());
    }
}
