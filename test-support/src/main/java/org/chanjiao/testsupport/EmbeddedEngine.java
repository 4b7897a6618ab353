package org.chanjiao.testsupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** PostgreSQL from the binaries of the Maven repository; it never syncs to disk, which only tests may do. */
record EmbeddedEngine(EmbeddedPostgres postgres) implements TestEngine {

    static EmbeddedEngine start() {
        try {
            return new EmbeddedEngine(EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("shared_buffers", "64MB")
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database;
    }

    @Override
    public Connection administer() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }
}
