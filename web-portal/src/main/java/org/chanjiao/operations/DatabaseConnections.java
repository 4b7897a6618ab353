package org.chanjiao.operations;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Hands the database to Spring while it is still starting: the context is built meanwhile and waits at the first
 * connection. Requests use the application's role, migrations the owner's.
 */
final class DatabaseConnections {

    private final CompletableFuture<DatabaseAccess> database;

    DatabaseConnections(CompletableFuture<DatabaseAccess> database) {
        this.database = database;
    }

    void register(GenericApplicationContext context) {
        context.registerBean(JdbcConnectionDetails.class, () -> new ForRequests(access()));
        context.registerBean(FlywayConnectionDetails.class, () -> new ForMigrations(access()));
        context.registerBean(
                FlywayConfigurationCustomizer.class,
                () -> configuration -> configuration.placeholders(
                        Map.of("application_role", access().application().role())));
        context.registerBean(FlywayMigrationStrategy.class, () -> this::migrate);
    }

    private void migrate(Flyway flyway) {
        SchemaVersion.requireNotNewer(flyway);
        flyway.migrate();
    }

    private DatabaseAccess access() {
        try {
            return database.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StartRefused refused) {
                throw refused;
            }
            throw e;
        }
    }

    private record ForRequests(DatabaseAccess access) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return access.application().role();
        }

        @Override
        public String getPassword() {
            return access.application().password();
        }

        @Override
        public String getJdbcUrl() {
            return access.url();
        }
    }

    private record ForMigrations(DatabaseAccess access) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return access.owner().role();
        }

        @Override
        public String getPassword() {
            return access.owner().password();
        }

        @Override
        public String getJdbcUrl() {
            return access.url();
        }
    }
}
