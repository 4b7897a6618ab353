package org.chanjiao.operations;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import lombok.extern.slf4j.Slf4j;
import org.chanjiao.operations.StartRefused.Reason;

/** A PostgreSQL that somebody else runs: waited for while it starts, refused where it is not safe. */
@Slf4j
final class ExternalDatabase {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 500;
    private static final String STARTING_UP = "57P03";
    private static final String NOT_REACHED = "08";

    private ExternalDatabase() {}

    static void require(DatabaseAccess access) {
        try (var connection = connect(access)) {
            Durability.require(connection);
            warnOfTooManyRights(connection);
        } catch (SQLException e) {
            throw new StartRefused(
                    Reason.DATABASE_FAILED,
                    "连接不上数据库 %s（用户 %s）：%s".formatted(access.url(), access.application(), e.getMessage()),
                    e);
        }
    }

    private static Connection connect(DatabaseAccess access) throws SQLException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return access.connectAsApplication();
            } catch (SQLException e) {
                var state = String.valueOf(e.getSQLState());
                var mayCome = state.startsWith(NOT_REACHED) || state.equals(STARTING_UP);
                if (!mayCome || System.nanoTime() > end || !Waiting.pause(PAUSE_MILLIS)) {
                    throw e;
                }
            }
        }
    }

    private static void warnOfTooManyRights(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select rolsuper from pg_roles where rolname = current_user")) {
            if (result.next() && result.getBoolean(1)) {
                log.warn("DATABASE_USER is a superuser: the audit trail is not protected from the application."
                        + " Give it a role of its own and name the owner of the tables in DATABASE_OWNER_USER.");
            }
        }
    }
}
