package dev.paperboy.source;

import dev.paperboy.paper.IngestReport;

/** What went through one harvest. */
final class Counts {

    private int requests;
    private long bytes;
    private int received;
    private int created;
    private int updated;
    private int rejected;

    void asked() {
        requests++;
    }

    void came(long more) {
        bytes += more;
    }

    void stored(IngestReport report) {
        received += report.received();
        created += report.created();
        updated += report.updated();
        rejected += report.rejected().size();
    }

    int requests() {
        return requests;
    }

    long bytes() {
        return bytes;
    }

    int received() {
        return received;
    }

    int created() {
        return created;
    }

    int updated() {
        return updated;
    }

    int rejected() {
        return rejected;
    }
}
