package org.chanjiao.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.chanjiao.operations.StartRefused.Reason;
import org.chanjiao.testsupport.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SchemaVersionTests {

    @Test
    void acceptsDatabaseOfThisVersion() {
        var database = TestDatabase.empty().migrate();

        assertThatCode(() -> SchemaVersion.requireNotNewer(flyway(database))).doesNotThrowAnyException();
    }

    @Test
    void refusesDatabaseThatANewerProductMigrated() {
        var database = TestDatabase.empty().migrate();
        JdbcClient.create(database.asOwner())
                .sql("insert into flyway_schema_history (installed_rank, version, description, type, script,"
                        + " installed_by, execution_time, success)"
                        + " values (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 'x', 1, true)")
                .update();

        assertThatThrownBy(() -> SchemaVersion.requireNotNewer(flyway(database)))
                .isInstanceOfSatisfying(StartRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.FOLDER_NEWER))
                .hasMessageContaining("9999");
    }

    @Test
    void refusesDatabaseOfAnotherLineOfMigrations() {
        var database = TestDatabase.empty().migrate();
        JdbcClient.create(database.asOwner())
                .sql("delete from flyway_schema_history where version = '021'")
                .update();

        assertThatThrownBy(() -> SchemaVersion.migrate(flyway(database)))
                .isInstanceOfSatisfying(StartRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.FOLDER_UNUSABLE))
                .hasMessageContaining("迁移记录");
    }

    private static Flyway flyway(TestDatabase database) {
        return Flyway.configure()
                .dataSource(database.asOwner())
                .locations("classpath:db/migration")
                .placeholders(Map.of("application_role", "chanjiao_app"))
                .load();
    }
}
