package org.chanjiao.operations;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The roles and the database inside the embedded cluster, made where they are missing: an owner of the tables and an
 * application role that owns nothing and is no superuser. The superuser is used for nothing else.
 */
final class DatabaseRoles {

    static final String DATABASE = "chanjiao";

    private final DatabaseSecrets secrets;
    private final int port;

    DatabaseRoles(DatabaseSecrets secrets, int port) {
        this.secrets = secrets;
        this.port = port;
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    void ensure() throws IOException {
        var address = url(port, "postgres");
        try (var connection = DriverManager.getConnection(address, DatabaseSecrets.SUPERUSER, secrets.superuser())) {
            ensureRole(connection, DatabaseSecrets.OWNER, secrets.owner());
            ensureRole(connection, DatabaseSecrets.APPLICATION, secrets.application());
            ensureDatabase(connection);
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void ensureRole(Connection connection, String role, String password) throws SQLException {
        if (!exists(connection, "select from pg_roles where rolname = ?", role)) {
            execute(
                    connection,
                    "create role %s login nosuperuser nocreatedb nocreaterole password '%s'".formatted(role, password));
        }
    }

    private static void ensureDatabase(Connection connection) throws SQLException {
        if (!exists(connection, "select from pg_database where datname = ?", DATABASE)) {
            execute(connection, "create database %s owner %s".formatted(DATABASE, DatabaseSecrets.OWNER));
        }
        execute(connection, "revoke all on database %s from public".formatted(DATABASE));
        execute(
                connection,
                "grant connect, temporary on database %s to %s".formatted(DATABASE, DatabaseSecrets.APPLICATION));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
