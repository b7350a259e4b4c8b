package dev.paperboy.bench.sending;

import java.util.List;

/**
 * How much is measured.
 *
 * @param connections tried
 * @param readers digests a turn
 * @param slowReaders the same where the sink takes its time
 * @param sourceMails what {@code smtp-source} sends in such a turn
 * @param mailerMails what Quarkus Mailer's engine sends in a turn
 * @param recordedMails claimed and recorded in a turn of the ledger alone
 * @param warmUp turns that are not counted: the JVM still compiles
 */
record SendingScale(
        List<Integer> connections,
        int readers,
        int slowReaders,
        int sourceMails,
        int mailerMails,
        int recordedMails,
        int warmUp,
        int rounds) {

    static final SendingScale FULL = new SendingScale(List.of(8, 16, 32), 20_000, 8_000, 1_000, 500, 32_000, 4, 5);

    /** For trying; its figures are not the ones to quote. */
    static final SendingScale QUICK = new SendingScale(List.of(8), 2_000, 1_000, 300, 100, 4_000, 3, 2);

    int slowConnections() {
        return 16;
    }
}
