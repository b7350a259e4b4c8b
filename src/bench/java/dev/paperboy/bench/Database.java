package dev.paperboy.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.flywaydb.core.Flyway;

/** A database as the application has it: the shipped address, all migrations applied. */
public record Database(String name, String url, Closeable server) implements Closeable {

    /** H2 in files of that folder. */
    public static Database h2(Path folder) throws IOException {
        var url = shippedUrl().replace("${paperboy.data-dir}", folder.toString());
        return migrated(new Database("H2", url, () -> {}), "h2");
    }

    /** A PostgreSQL of its own. */
    public static Database postgresql() throws IOException {
        var server = EmbeddedPostgres.builder().start();
        return migrated(new Database("PostgreSQL", server.getJdbcUrl("postgres", "postgres"), server), "postgresql");
    }

    /** A PostgreSQL of its own that forgets nothing: the embedded one is started without waiting for its disk. */
    public static Database durablePostgresql() throws IOException {
        var server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        return migrated(new Database("PostgreSQL", server.getJdbcUrl("postgres", "postgres"), server), "postgresql");
    }

    private static Database migrated(Database database, String kind) {
        Flyway.configure()
                .dataSource(database.url, user(database), "")
                .locations("db/migration/common", "db/migration/" + kind)
                .load()
                .migrate();
        return database;
    }

    /** A connection with a transaction open, as the pool hands out. */
    public Connection connect() throws SQLException {
        var connection = DriverManager.getConnection(url, user(this), "");
        connection.setAutoCommit(false);
        return connection;
    }

    private static String user(Database database) {
        return database.name.equals("H2") ? "" : "postgres";
    }

    private static String shippedUrl() throws IOException {
        var settings = new Properties();
        try (InputStream in = Database.class.getResourceAsStream("/application.properties")) {
            settings.load(Objects.requireNonNull(in));
        }
        return settings.getProperty("quarkus.datasource.jdbc.url");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
