package org.chanjiao.operations;

import java.util.Arrays;
import org.chanjiao.operations.StartRefused.Reason;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** The version of the tables, as the history of migrations tells it. */
final class SchemaVersion {

    private SchemaVersion() {}

    /** Refuses a database that a newer product has migrated: this one does not know its tables. */
    static void requireNotNewer(Flyway flyway) {
        Arrays.stream(flyway.info().all())
                .filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS
                        || migration.getState() == MigrationState.FUTURE_FAILED)
                .reduce((older, newer) -> newer)
                .ifPresent(newest -> {
                    throw new StartRefused(
                            Reason.FOLDER_NEWER,
                            "数据库由更新的版本写成：它有迁移 %s，本程序（%s）还不认识。请用新版本启动，数据没有改动。"
                                    .formatted(newest.getVersion(), ProductVersion.current()));
                });
    }

    /** Brings the tables to the newest version; refuses tables that another line of migrations has made. */
    static void migrate(Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayValidateException strange) {
            throw new StartRefused(
                    Reason.FOLDER_UNUSABLE, "数据库的迁移记录与本程序不符，它由别的版本写成。请用原来的版本启动，或用 --data 另选数据目录；数据没有改动。", strange);
        }
    }
}
