package org.chanjiao.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill -9 of the portal, of its database and of both, under writers. Every acknowledged write is there after the next
 * start, which needs no help. This is no test of a power failure: the kernel keeps its pages; {@link DurabilityTests}
 * and {@link DatabaseServerTests} see to the settings that matter there.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class KillTests {

    private static final int ENOUGH = 400;

    @TempDir
    private static Path data;

    private ChildProcess portal;
    private long database;

    @BeforeEach
    void startWriting(TestInfo test) throws IOException {
        portal = ChildProcess.start(
                WritingPortal.class, data, test.getTestMethod().orElseThrow().getName());
        portal.awaitLines("ack ", ENOUGH);
        database = Long.parseLong(portal.lines("database ").get(0));
    }

    @Test
    void portalKilledWhileItsDatabaseRunsOn() throws Exception {
        portal.kill();

        assertThat(ProcessHandle.of(database)).isPresent();
        assertThat(rowsAfterNextStart()).containsAll(portal.lines("ack "));
    }

    @Test
    void portalKilledThenDatabase() throws Exception {
        portal.kill();
        killDatabase();

        assertThat(rowsAfterNextStart()).containsAll(portal.lines("ack "));
    }

    @Test
    void databaseKilledThenPortalAtOnce() throws Exception {
        killDatabase();
        portal.kill();

        assertThat(rowsAfterNextStart()).containsAll(portal.lines("ack "));
    }

    @Test
    void databaseKilledWithAllItsChildrenThenPortal() throws Exception {
        var children = ProcessHandle.of(database).stream()
                .flatMap(ProcessHandle::children)
                .toList();
        killDatabase();
        children.forEach(ProcessHandle::destroyForcibly);
        portal.kill();

        assertThat(rowsAfterNextStart()).containsAll(portal.lines("ack "));
    }

    @Test
    void databaseKilledIsStartedAgainByTheRunningPortal() throws Exception {
        killDatabase();
        portal.awaitLines("database ", 2);
        var before = portal.lines("ack ").size();
        portal.awaitLines("ack ", before + ENOUGH);
        portal.kill();

        assertThat(rowsAfterNextStart()).containsAll(portal.lines("ack "));
    }

    @Test
    void oneServingProcessOfTheDatabaseKilledLosesNothing() throws Exception {
        ProcessHandle.of(database).stream()
                .flatMap(ProcessHandle::children)
                .skip(6)
                .findFirst()
                .ifPresent(ProcessHandle::destroyForcibly);
        portal.awaitLines("ack ", portal.lines("ack ").size() + ENOUGH);
        portal.kill();

        assertThat(portal.lines("database ")).hasSize(1);
        assertThat(rowsAfterNextStart()).containsAll(portal.lines("ack "));
    }

    private void killDatabase() {
        assertThat(ProcessHandle.of(database).map(ProcessHandle::destroyForcibly))
                .hasValue(true);
    }

    private static Set<String> rowsAfterNextStart() throws IOException, SQLException {
        try (var folder = DataFolder.open(data);
                var server = DatabaseServer.prepare(folder, () -> {})) {
            var access = server.start();
            try (var connection = access.connectAsApplication();
                    var statement = connection.createStatement();
                    var result = statement.executeQuery("select entry from " + WritingPortal.TABLE)) {
                var rows = new HashSet<String>();
                while (result.next()) {
                    rows.add(result.getString(1));
                }
                return rows;
            }
        }
    }
}
