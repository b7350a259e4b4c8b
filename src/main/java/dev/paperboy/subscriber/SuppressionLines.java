package dev.paperboy.subscriber;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a list of addresses, or of our own hashes, line by line, whoever wrote it; never more of it than a line is in memory. */
final class SuppressionLines {

    private static final int LONGEST = 2_000;
    private static final int MOST_REJECTED = 1_000;
    private static final int LONGEST_DETAIL = 200;

    private final InputStream in;
    private final List<SuppressionImport.Rejected> rejected = new ArrayList<>();
    private long refused;
    private long number;
    private boolean begun;
    private ListColumns columns = ListColumns.NONE;

    SuppressionLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** Whom a line means, and what the list says of them. */
    record Line(Listed whom, SuppressionReason reason, String detail) {}

    /** Up to so many further lines that mean somebody; none at the end. */
    List<Line> next(int most) throws IOException {
        var lines = new ArrayList<Line>();
        while (lines.size() < most) {
            var text = line();
            if (text == null) {
                break;
            }
            number++;
            if (!text.isBlank() && !head(text)) {
                take(text, lines);
            }
        }
        return lines;
    }

    /** Whether hashes were among what was read. */
    boolean hashed() {
        return columns.hashed();
    }

    long refused() {
        return refused;
    }

    List<SuppressionImport.Rejected> rejected() {
        return rejected;
    }

    /** The first line is a head when it names a column of those it means. */
    private boolean head(String text) {
        if (begun) {
            return false;
        }
        begun = true;
        var head = ListColumns.head(CsvLine.fields(text));
        columns = head.orElse(columns);
        return head.isPresent();
    }

    private void take(String text, List<Line> lines) {
        if (text.length() > LONGEST) {
            refuse("The line is longer than " + LONGEST + " characters.");
            return;
        }
        var fields = CsvLine.fields(text);
        try {
            var whom = columns.whom(fields);
            var said = columns.why(fields);
            lines.add(new Line(whom, SuppressionReason.meant(said), detail(said)));
        } catch (IllegalArgumentException e) {
            refuse(String.valueOf(e.getMessage()));
        }
    }

    private void refuse(String reason) {
        refused++;
        if (rejected.size() < MOST_REJECTED) {
            rejected.add(new SuppressionImport.Rejected(number, reason));
        }
    }

    /** In the list's own words; an address among them is none of ours to keep. */
    private static String detail(String said) {
        var clean = Suppression.withoutAddresses(said);
        return "Imported"
                + (clean.isEmpty() ? "" : ": " + clean.substring(0, Math.min(LONGEST_DETAIL, clean.length())));
    }

    /** Without its end; null at the end of all. Of one that is too long, only so much as shows that it is. */
    private @Nullable String line() throws IOException {
        var line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() <= 4 * LONGEST) {
                line.write(b);
            }
        }
        var text = line.toString(StandardCharsets.UTF_8);
        return (text.startsWith("\ufeff") ? text.substring(1) : text).stripTrailing();
    }
}
