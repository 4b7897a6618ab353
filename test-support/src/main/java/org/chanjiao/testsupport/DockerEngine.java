package org.chanjiao.testsupport;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL in a container of the tests' own, stopped with the JVM; as forgetful as the embedded one. */
record DockerEngine(PostgreSQLContainer postgres) implements TestEngine {

    private static final String IMAGE = "postgres:18";
    private static final Path SOCKET = Path.of("/var/run/docker.sock");

    /** Whether Docker is there and says so itself; a machine without its socket is not asked. */
    static boolean answers() {
        boolean likely = Files.exists(SOCKET) || System.getenv("DOCKER_HOST") != null;
        return likely && DockerClientFactory.instance().isDockerAvailable();
    }

    static DockerEngine start() {
        var postgres = new PostgreSQLContainer(IMAGE)
                .withEnv("POSTGRES_INITDB_ARGS", "--encoding=UTF8 --locale=C.UTF-8")
                .withCommand(
                        "postgres",
                        "-c",
                        "fsync=off",
                        "-c",
                        "full_page_writes=off",
                        "-c",
                        "synchronous_commit=off",
                        "-c",
                        "max_connections=200",
                        "-c",
                        "shared_buffers=64MB");
        postgres.start();
        return new DockerEngine(postgres);
    }

    @Override
    public String url(String database) {
        return "jdbc:postgresql://" + postgres.getHost() + ":" + postgres.getFirstMappedPort() + "/" + database;
    }

    @Override
    public Connection administer() throws SQLException {
        return DriverManager.getConnection(url("postgres"), postgres.getUsername(), postgres.getPassword());
    }
}
