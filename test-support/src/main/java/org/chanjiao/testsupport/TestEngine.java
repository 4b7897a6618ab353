package org.chanjiao.testsupport;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What runs the PostgreSQL of the tests: a container where Docker answers, the binaries of the embedded one elsewhere. The
 * system property {@code test.database} ({@code docker} or {@code embedded}) decides without asking.
 */
interface TestEngine {

    static TestEngine start() {
        String wanted = System.getProperty("test.database", "");
        boolean docker =
                switch (wanted) {
                    case "docker" -> true;
                    case "embedded" -> false;
                    case "" -> DockerEngine.answers();
                    default -> throw new IllegalArgumentException("test.database is docker or embedded, not " + wanted);
                };
        return docker ? DockerEngine.start() : EmbeddedEngine.start();
    }

    /** JDBC address of a database, without user and password. */
    String url(String database);

    /** A connection of the superuser. */
    Connection administer() throws SQLException;
}
