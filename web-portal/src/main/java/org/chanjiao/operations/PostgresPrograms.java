package org.chanjiao.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chanjiao.operations.StartRefused.Reason;

/**
 * Runs initdb, postgres and pg_ctl. PostgreSQL refuses to run as root, so root runs them in a user namespace of their
 * own; there they are nobody, while their files still belong to root. On Linux each is put in a session of its own, so
 * that Ctrl-C in the terminal reaches the portal first, which then stops the database in order.
 */
final class PostgresPrograms {

    private static final boolean LINUX =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");

    private final PostgresBinaries binaries;
    private final Path log;
    private final List<String> prefix;

    PostgresPrograms(PostgresBinaries binaries, Path log) throws IOException {
        this.binaries = binaries;
        this.log = log;
        this.prefix = prefix();
    }

    /** Starts a program; what it says goes to the log file. */
    Process start(String program, String... arguments) throws IOException {
        var command = Stream.of(
                        prefix.stream(), Stream.of(binaries.program(program).toString()), Stream.of(arguments))
                .flatMap(part -> part)
                .toList();
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /** Runs a program to its end and returns its exit code; a program that takes longer than the limit is killed. */
    int run(int limitSeconds, String program, String... arguments) throws IOException {
        var process = start(program, arguments);
        try {
            if (process.waitFor(limitSeconds, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new IOException(program + " did not end within " + limitSeconds + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IOException(program + " was interrupted", e);
        }
    }

    Path log() {
        return log;
    }

    private static List<String> prefix() throws IOException {
        var prefix = new ArrayList<String>();
        if (LINUX && onPath("setsid")) {
            prefix.add("setsid");
        }
        if (LINUX && runsAsRoot()) {
            requireNamespaces();
            prefix.addAll(List.of("unshare", "-U"));
        }
        return List.copyOf(prefix);
    }

    private static boolean runsAsRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }

    private static void requireNamespaces() throws IOException {
        var possible = false;
        try {
            var process = new ProcessBuilder("unshare", "-U", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            possible = process.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            possible = false;
        }
        if (!possible) {
            throw new StartRefused(
                    Reason.DATABASE_FAILED, "PostgreSQL 不能以 root 身份运行，本机又不允许用户命名空间。请用普通用户启动，或用 DATABASE_URL 连接外部数据库。");
        }
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
