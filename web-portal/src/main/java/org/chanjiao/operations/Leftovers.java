package org.chanjiao.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lombok.extern.slf4j.Slf4j;

/**
 * The processes of an earlier database on the same cluster: after {@code kill -9} of the portal its PostgreSQL runs on,
 * and after {@code kill -9} of PostgreSQL its children may. The caller holds the data folder's lock, so nobody else can
 * want them. On Linux they are known by their name and their working folder, which is the cluster's; a number read from a stale
 * {@code postmaster.pid} may belong to anybody and is never trusted alone.
 */
@Slf4j
final class Leftovers {

    private static final Duration ORDERLY = Duration.ofSeconds(60);
    private static final Duration CHILDREN = Duration.ofSeconds(5);
    private static final Duration KILLED = Duration.ofSeconds(30);
    private static final Path PROCESSES = Path.of("/proc");

    private final Path cluster;
    private final PostgresPrograms programs;

    Leftovers(Path cluster, PostgresPrograms programs) {
        this.cluster = cluster;
        this.programs = programs;
    }

    /** Stops what still runs, in order where it answers and by force where not, and removes a stale pid file. */
    void stop() throws IOException {
        var postmaster = postmaster();
        if (postmaster.isPresent()) {
            log.info(
                    "Stopping the database left by an earlier start, process {}",
                    postmaster.get().pid());
            programs.run(
                    30, "pg_ctl", "kill", "INT", String.valueOf(postmaster.get().pid()));
            awaitNone(ORDERLY);
        } else {
            awaitNone(CHILDREN);
        }
        running().forEach(ProcessHandle::destroyForcibly);
        if (!awaitNone(KILLED)) {
            throw new IOException("Processes still use " + cluster + ": " + running());
        }
        if (Files.isDirectory(PROCESSES)) {
            Files.deleteIfExists(cluster.resolve(PidFile.NAME));
        }
    }

    private Optional<ProcessHandle> postmaster() {
        return PidFile.read(cluster)
                .flatMap(file -> ProcessHandle.of(file.pid()))
                .filter(this::belongsToCluster);
    }

    private List<ProcessHandle> running() {
        return ProcessHandle.allProcesses().filter(this::belongsToCluster).toList();
    }

    private boolean belongsToCluster(ProcessHandle process) {
        if (!Files.isDirectory(PROCESSES)) {
            return process.info()
                    .commandLine()
                    .filter(line -> line.contains("postgres") && line.contains(cluster.toString()))
                    .isPresent();
        }
        try {
            var facts = PROCESSES.resolve(String.valueOf(process.pid()));
            return Files.readSymbolicLink(facts.resolve("cwd")).equals(cluster)
                    && Files.readString(facts.resolve("comm")).strip().equals("postgres");
        } catch (IOException | SecurityException e) {
            return false;
        }
    }

    private boolean awaitNone(Duration limit) {
        return Waiting.until(limit, () -> running().isEmpty());
    }
}
