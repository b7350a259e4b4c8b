package dev.paperboy.source;

import dev.paperboy.paper.IngestReport;
import org.jspecify.annotations.Nullable;

/** What went through one harvest. */
final class Counts {

    private final @Nullable Counts whole;
    private int requests;
    private long bytes;
    private int received;
    private int created;
    private int updated;
    private int rejected;

    /** @param whole where requests and bytes count as well; null for nowhere */
    Counts(@Nullable Counts whole) {
        this.whole = whole;
    }

    void asked() {
        requests++;
        if (whole != null) {
            whole.asked();
        }
    }

    void came(long more) {
        bytes += more;
        if (whole != null) {
            whole.came(more);
        }
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
