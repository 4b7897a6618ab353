package org.chanjiao.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DatabaseServerTests {

    @TempDir
    private static Path data;

    private static DataFolder folder;
    private static DatabaseServer server;
    private static DatabaseAccess access;

    @BeforeAll
    static void startAfterAnInterruptedFirstStart() throws IOException {
        folder = DataFolder.open(data);
        Files.createDirectories(folder.clusterInTheMaking().resolve("base"));
        start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        folder.close();
    }

    @Test
    void keepsWhatItAcknowledges() throws SQLException {
        try (var connection = access.connectAsApplication()) {
            Durability.require(connection);
        }
        assertThat(asOwner()
                        .sql("select name from pg_settings where source = 'command line' and setting = 'on'")
                        .query(String.class)
                        .list())
                .contains("fsync", "synchronous_commit", "full_page_writes");
    }

    @Test
    void settingOfTheApplicationRoleIsNoticedToo() throws SQLException {
        var application = asApplication();
        application.sql("alter role current_user set synchronous_commit = off").update();
        try (var connection = access.connectAsApplication()) {
            assertThatThrownBy(() -> Durability.require(connection)).hasMessageContaining("synchronous_commit = off");
        } finally {
            application.sql("alter role current_user reset synchronous_commit").update();
        }
    }

    @Test
    void listensOnTheLoopbackOnlyAndWithoutSocketFile() throws IOException {
        var lines = Files.readAllLines(folder.cluster().resolve(PidFile.NAME));

        assertThat(lines.get(4)).as("folder of the socket").isEmpty();
        assertThat(lines.get(5)).as("address").isEqualTo("127.0.0.1");
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        for (var role : new String[] {"postgres", "chanjiao_owner", "chanjiao_app"}) {
            assertThatThrownBy(() -> DriverManager.getConnection(access.url(), role, "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void keepsPasswordsWhereOnlyTheOwnerReads() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.secrets())))
                .isEqualTo("rw-------");
        assertThat(data.resolve("initdb.password")).doesNotExist();
    }

    @Test
    void givesTheApplicationNoPowerOverTheServerOrTheTables() {
        asOwner().sql("create table if not exists kept (id int)").update();
        var application = asApplication();

        assertThat(application
                        .sql("select count(*) from pg_roles where rolname = current_user"
                                + " and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> application.sql("drop table kept").update()).hasStackTraceContaining("must be owner");
        assertThatThrownBy(() -> application.sql("alter system set fsync = off").update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void understandsChineseInPatterns() {
        assertThat(asApplication()
                        .sql("select '乡村振兴' ~ '^\\w{4}$'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void startsOverStalePidFileThatNamesALivingStranger() throws IOException {
        asOwner().sql("create table if not exists survives as select 1 as id").update();
        server.close();
        Files.writeString(
                folder.cluster().resolve(PidFile.NAME),
                "%d%n%s%n0%n5432%n%n127.0.0.1%n%nready%n"
                        .formatted(ProcessHandle.current().pid(), folder.cluster()));

        start();

        assertThat(asOwner().sql("select id from survives").query(Integer.class).single())
                .isEqualTo(1);
    }

    private static void start() {
        server = DatabaseServer.prepare(folder, () -> {});
        access = server.start();
    }

    private static JdbcClient asOwner() {
        return client(access.owner());
    }

    private static JdbcClient asApplication() {
        return client(access.application());
    }

    private static JdbcClient client(DatabaseAccess.Credentials credentials) {
        return JdbcClient.create(new DriverManagerDataSource(access.url(), credentials.role(), credentials.password()));
    }
}
