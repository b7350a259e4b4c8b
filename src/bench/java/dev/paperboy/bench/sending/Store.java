package dev.paperboy.bench.sending;

import dev.paperboy.bench.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The two kinds of database, each with the application that was packaged for it. */
enum Store {
    POSTGRESQL("PostgreSQL", Path.of("target", "quarkus-app-postgresql", "quarkus-run.jar")) {
        @Override
        Database open(Path folder) throws IOException {
            return Database.durablePostgresql();
        }

        @Override
        Database shared(Database database) {
            return database;
        }

        @Override
        Map<String, String> settings(Database database) {
            return Map.of(
                    "QUARKUS_DATASOURCE_JDBC_URL", database.url(),
                    "QUARKUS_DATASOURCE_USERNAME", "postgres",
                    "QUARKUS_DATASOURCE_PASSWORD", "postgres");
        }
    },

    H2("H2", Path.of("target", "quarkus-app", "quarkus-run.jar")) {
        @Override
        Database open(Path folder) throws IOException {
            return Database.h2(folder);
        }

        @Override
        Database shared(Database database) {
            var url = database.url().replace(";DB_CLOSE_ON_EXIT=FALSE", "") + ";AUTO_SERVER=TRUE";
            return new Database(database.name(), url, database.server());
        }

        @Override
        Map<String, String> settings(Database database) {
            return Map.of("QUARKUS_DATASOURCE_JDBC_URL", database.url());
        }
    };

    private final String words;
    private final Path jar;

    Store(String words, Path jar) {
        this.words = words;
        this.jar = jar.toAbsolutePath();
    }

    /** A new one with all tables, whose files are in that folder if it has files. */
    abstract Database open(Path folder) throws IOException;

    /** The same with an address by which the application and we can both have it open. */
    abstract Database shared(Database database);

    Path jar() {
        return jar;
    }

    boolean packaged() {
        return Files.exists(jar);
    }

    /** What the application has to be told of it. */
    abstract Map<String, String> settings(Database database);

    @Override
    public String toString() {
        return words;
    }
}
