package org.chanjiao.operations;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import lombok.extern.slf4j.Slf4j;
import org.chanjiao.operations.StartRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The embedded PostgreSQL as a child process: started, watched, started again on the same port when it dies, stopped in
 * order. A start may take as long as a crash recovery does.
 */
@Slf4j
final class DatabaseServer implements Closeable {

    private static final Duration RECOVERY = Duration.ofMinutes(30);
    private static final int ATTEMPTS = 3;
    private static final int REVIVALS = 5;
    private static final int LOG_LIMIT = 10_000_000;

    private final Cluster cluster;
    private final PostgresPrograms programs;
    private final DatabaseSecrets secrets;
    private final Runnable lost;

    private int port;
    private int revivals;
    private @Nullable Process process;
    private volatile boolean closing;

    private DatabaseServer(Cluster cluster, PostgresPrograms programs, DatabaseSecrets secrets, Runnable lost) {
        this.cluster = cluster;
        this.programs = programs;
        this.secrets = secrets;
        this.lost = lost;
    }

    /**
     * Makes the database of a data folder ready to start: unpacked, initialised, nothing left of an earlier start. The
     * caller holds the folder.
     *
     * @param lost is run when the database died and could not be started again
     */
    static DatabaseServer prepare(DataFolder folder, Runnable lost) {
        try {
            var log = freshLog(folder.log());
            var programs = new PostgresPrograms(PostgresBinaries.unpack(folder.binaries()), log);
            var cluster = new Cluster(folder, programs);
            return new DatabaseServer(cluster, programs, cluster.ready(), lost);
        } catch (IOException e) {
            throw failed(e, folder.log());
        }
    }

    /** Returns when connections are taken, however long the recovery from a crash lasts. */
    DatabaseAccess start() {
        try {
            launch();
            new DatabaseRoles(secrets, port).ensure();
            return secrets.access(DatabaseRoles.url(port, DatabaseRoles.DATABASE));
        } catch (IOException e) {
            throw failed(e, programs.log());
        }
    }

    /** The process number of the database, for whoever has to watch or kill it. */
    synchronized long pid() {
        return process == null ? -1 : process.pid();
    }

    @Override
    public void close() throws IOException {
        closing = true;
        synchronized (this) {
            stop();
        }
    }

    private synchronized void launch() throws IOException {
        for (var attempt = 1; ; attempt++) {
            port = freePort();
            try {
                launchOnPort();
                return;
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                new Leftovers(cluster.path(), programs).stop();
            }
        }
    }

    private void launchOnPort() throws IOException {
        var written = Files.size(programs.log());
        var child = programs.start("postgres", ServerSettings.arguments(cluster.path(), port));
        process = child;
        Waiting.until(RECOVERY, () -> closing || !child.isAlive() || isReady(child));
        if (!isReady(child)) {
            child.destroyForcibly();
            throw new IOException(lastWords(written));
        }
        child.onExit().thenAccept(this::revive);
    }

    private boolean isReady(Process child) {
        return PidFile.read(cluster.path())
                .filter(file -> file.pid() == child.pid() && file.ready())
                .isPresent();
    }

    private void revive(Process dead) {
        if (!revived(dead)) {
            lost.run();
        }
    }

    private synchronized boolean revived(Process dead) {
        if (closing || dead != process) {
            return true;
        }
        log.error(
                "The database process {} ended by itself with code {}; starting it again",
                dead.pid(),
                dead.exitValue());
        try {
            if (++revivals > REVIVALS) {
                throw new IOException("it ended " + revivals + " times");
            }
            new Leftovers(cluster.path(), programs).stop();
            launchOnPort();
            log.info("The database runs again, process {}", pid());
            return true;
        } catch (IOException e) {
            log.error("The database cannot be started again", e);
            return closing;
        }
    }

    private void stop() throws IOException {
        var child = process;
        if (child == null || !child.isAlive()) {
            return;
        }
        programs.run(30, "pg_ctl", "kill", "INT", String.valueOf(child.pid()));
        if (!ended(child, 60)) {
            programs.run(30, "pg_ctl", "kill", "QUIT", String.valueOf(child.pid()));
            if (!ended(child, 10)) {
                child.destroyForcibly();
            }
        }
    }

    private static boolean ended(Process child, int seconds) throws IOException {
        try {
            return child.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the database stops", e);
        }
    }

    private static StartRefused failed(IOException cause, Path log) {
        return new StartRefused(Reason.DATABASE_FAILED, "数据库没有启动：" + cause.getMessage() + "。日志：" + log, cause);
    }

    private String lastWords(long from) throws IOException {
        var log = Files.readString(programs.log());
        var said = log.substring((int) Math.min(from, log.length())).strip();
        return said.length() > 2000 ? said.substring(said.length() - 2000) : said;
    }

    private static Path freshLog(Path log) throws IOException {
        DurableFile.makeFolder(log.resolveSibling(".").normalize());
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".old"), REPLACE_EXISTING);
        }
        if (!Files.exists(log)) {
            Files.createFile(log);
        }
        return log;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
