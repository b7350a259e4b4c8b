package dev.paperboy.bench.sending;

import java.io.IOException;
import java.sql.SQLException;

/** Who takes turns in a race. */
interface Sender {

    /** What is not measured: everything up to the moment the first mail could leave. */
    void prepare() throws IOException, SQLException, InterruptedException;

    /** Sends all mails of a turn. */
    Sample send(Sink sink) throws IOException, SQLException, InterruptedException;
}
