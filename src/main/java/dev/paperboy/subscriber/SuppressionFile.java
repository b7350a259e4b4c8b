package dev.paperboy.subscriber;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;

/** The list of suppressions as a file. It cannot hold the addresses: they are not kept. */
@ApplicationScoped
public class SuppressionFile {

    public static final String TYPE = "text/csv;charset=UTF-8";
    public static final String NAME = "paperboy-suppressions.csv";

    private final SuppressionList list;

    SuppressionFile(SuppressionList list) {
        this.list = list;
    }

    /** Writes all of it (RFC 4180), the newest first; no value needs quotes. Leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        var lines = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        lines.write("mac,reason,at,subscriber\r\n");
        list.each(suppression -> lines.write(String.join(
                        ",",
                        suppression.mac(),
                        suppression.reason(),
                        suppression.at().toString(),
                        suppression.subscriberId() == null ? "" : String.valueOf(suppression.subscriberId()))
                + "\r\n"));
        lines.flush();
    }
}
