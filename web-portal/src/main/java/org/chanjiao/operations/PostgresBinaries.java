package org.chanjiao.operations;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.chanjiao.operations.StartRefused.Reason;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs packed with the application, unpacked once into a data folder. */
final class PostgresBinaries {

    private static final int OWNER_EXECUTES = 0100;

    private final Path folder;

    private PostgresBinaries(Path folder) {
        this.folder = folder;
    }

    /** Unpacks beside and moves, so that an interrupted start leaves nothing half unpacked. */
    static PostgresBinaries unpack(Path runtime) throws IOException {
        var archive = archive();
        var connection = archive.openConnection();
        connection.setUseCaches(false);
        var target = runtime.resolve("postgresql-" + connection.getContentLengthLong());
        try (var content = connection.getInputStream()) {
            if (!Files.isDirectory(target)) {
                var beside = runtime.resolve("unpacking");
                delete(beside);
                extract(content, beside);
                Files.move(beside, target, ATOMIC_MOVE);
            }
        }
        return new PostgresBinaries(target);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static URL archive() {
        for (var name : candidates()) {
            var resource = PostgresBinaries.class.getResource("/" + name + ".txz");
            if (resource != null) {
                return resource;
            }
        }
        throw new StartRefused(
                Reason.DATABASE_FAILED,
                "程序包里没有适用于本机（%s %s）的 PostgreSQL。请在本机重新构建，或用 DATABASE_URL 连接外部数据库。"
                        .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
    }

    private static List<String> candidates() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var arm = System.getProperty("os.arch", "").equals("aarch64");
        var machine = arm ? "arm_64" : "x86_64";
        if (system.contains("mac")) {
            return List.of("postgres-darwin-" + machine);
        }
        if (system.contains("windows")) {
            return List.of("postgres-windows-" + machine);
        }
        return Files.exists(Path.of("/etc/alpine-release"))
                ? List.of("postgres-linux-" + machine + "-alpine_linux")
                : List.of("postgres-linux-" + machine);
    }

    private static void extract(InputStream content, Path folder) throws IOException {
        DurableFile.makeFolder(folder);
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(content)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(tar, entry, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & OWNER_EXECUTES) != 0 && !file.toFile().setExecutable(true, true)) {
            throw new IOException("Cannot make executable: " + file);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
