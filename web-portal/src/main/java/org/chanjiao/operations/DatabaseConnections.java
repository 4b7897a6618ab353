package org.chanjiao.operations;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Hands the database to Spring while it is still starting: the context is built meanwhile and waits at the first
 * connection, made as the application's role.
 */
final class DatabaseConnections {

    private final CompletableFuture<DatabaseAccess> database;

    DatabaseConnections(CompletableFuture<DatabaseAccess> database) {
        this.database = database;
    }

    void register(GenericApplicationContext context) {
        context.registerBean(JdbcConnectionDetails.class, () -> new ForRequests(access()));
    }

    /** Waits for the database and ends the start where it was refused, also when nothing has asked for it yet. */
    void require() {
        access();
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
}
