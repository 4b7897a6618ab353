package org.chanjiao.operations;

import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings the tables to the newest version, as their owner, while the application is being built. */
final class Migrations {

    private Migrations() {}

    static DatabaseAccess apply(DatabaseAccess access) {
        var flyway = Flyway.configure()
                .dataSource(access.url(), access.owner().role(), access.owner().password())
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .cleanDisabled(true)
                .placeholders(Map.of("application_role", access.application().role()))
                .load();
        SchemaVersion.requireNotNewer(flyway);
        SchemaVersion.migrate(flyway);
        return access;
    }
}
