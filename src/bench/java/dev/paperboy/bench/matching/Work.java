package dev.paperboy.bench.matching;

import java.io.IOException;
import java.sql.SQLException;

/** What is measured. Answers something that depends on all of it, so that none of it can be left out. */
public interface Work {

    long run() throws IOException, SQLException;
}
