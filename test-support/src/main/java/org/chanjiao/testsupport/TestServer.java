package org.chanjiao.testsupport;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/**
 * The one PostgreSQL of this test JVM. It is started when first asked for, migrated once into a template database, and
 * stopped with the JVM. It is fast and forgets: it never syncs to disk, which only tests may do.
 */
final class TestServer {

    static final String OWNER = "chanjiao_owner";
    static final String APPLICATION = "chanjiao_app";
    static final String PASSWORD = "test";

    private static final String TEMPLATE = "chanjiao_template";
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final TestEngine engine;

    private TestServer() {
        this.engine = TestEngine.start();
        administer("create role " + OWNER + " login password '" + PASSWORD + "'");
        administer("create role " + APPLICATION + " login password '" + PASSWORD + "'");
        create(TEMPLATE, "template0");
        migrate(url(TEMPLATE));
    }

    static TestServer instance() {
        return Holder.INSTANCE;
    }

    /** Makes a copy of the migrated template; takes a few ten milliseconds. */
    String migratedDatabase() {
        return create("test_" + COUNTER.incrementAndGet(), TEMPLATE);
    }

    /** Makes a database without any table, owned by the owner role. */
    String emptyDatabase() {
        return create("empty_" + COUNTER.incrementAndGet(), "template0");
    }

    static void migrate(String url) {
        Flyway.configure()
                .dataSource(url, OWNER, PASSWORD)
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .placeholders(Map.of("application_role", APPLICATION))
                .load()
                .migrate();
    }

    private String create(String name, String template) {
        administer("create database " + name + " owner " + OWNER + " template " + template + " strategy file_copy");
        return url(name);
    }

    TestEngine engine() {
        return engine;
    }

    private String url(String database) {
        return engine.url(database);
    }

    private synchronized void administer(String statement) {
        try (var connection = engine.administer();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The test server refused: " + statement, e);
        }
    }

    private static final class Holder {
        private static final TestServer INSTANCE = new TestServer();
    }
}
