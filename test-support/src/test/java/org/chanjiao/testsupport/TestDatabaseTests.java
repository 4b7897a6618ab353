package org.chanjiao.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTests {

    @Test
    void twoDatabasesDoNotSeeEachOther() {
        var one = JdbcClient.create(TestDatabase.migrated().asOwner());
        var other = JdbcClient.create(TestDatabase.migrated().asOwner());

        one.sql("create table visited (place text)").update();

        assertThat(other.sql("select to_regclass('visited')")
                        .query(String.class)
                        .optional())
                .isEmpty();
    }

    @Test
    void databaseIsReadInTheCharactersItStores() {
        var client = JdbcClient.create(TestDatabase.empty().asApplication());

        assertThat(client.sql("select '产教融合' ~ '^\\w{4}$'").query(Boolean.class).single())
                .isTrue();
    }

    @Test
    void applicationCannotMakeTables() {
        var application = TestDatabase.migrated().asApplication();

        assertThatThrownBy(() -> {
                    try (var connection = application.getConnection();
                            var statement = connection.createStatement()) {
                        statement.execute("create table own (id int)");
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void applicationMayUseTablesOfLaterMigrations() {
        var database = TestDatabase.migrated();
        JdbcClient.create(database.asOwner()).sql("create table later (id int)").update();

        var application = JdbcClient.create(database.asApplication());
        application.sql("insert into later values (1)").update();

        assertThat(application.sql("select id from later").query(Integer.class).list())
                .containsExactly(1);
    }
}
