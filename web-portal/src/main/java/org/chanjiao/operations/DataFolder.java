package org.chanjiao.operations;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.chanjiao.operations.StartRefused.Reason;

/**
 * The folder that keeps everything, held by one process at a time. The operating system lets go of the lock when the
 * process dies, however it dies. Inside: the database cluster, its passwords, its log and the unpacked PostgreSQL.
 */
final class DataFolder implements Closeable {

    private static final String LOCK = "portal.lock";
    private static final Set<String> NOT_DATA = Set.of(LOCK, "lost+found");

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes the folder where it is missing, locks it, and refuses one that is in use, foreign or newer. */
    static DataFolder open(Path path) {
        try {
            DurableFile.makeFolder(path);
            var real = path.toRealPath();
            return new DataFolder(real, lock(real)).requiredOurs();
        } catch (IOException e) {
            throw new StartRefused(Reason.FOLDER_UNUSABLE, "数据目录 " + path + " 无法使用：" + e, e);
        }
    }

    Path cluster() {
        return path.resolve("postgresql");
    }

    Path clusterInTheMaking() {
        return path.resolve("postgresql.new");
    }

    Path secrets() {
        return path.resolve("database.properties");
    }

    Path log() {
        return path.resolve("log").resolve("postgresql.log");
    }

    Path binaries() {
        return path.resolve("runtime");
    }

    @Override
    public String toString() {
        return path.toString();
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private DataFolder requiredOurs() throws IOException {
        try {
            requireOurs(FolderVersion.ours());
            return this;
        } catch (StartRefused e) {
            close();
            throw e;
        }
    }

    private void requireOurs(FolderVersion ours) throws IOException {
        if (Files.exists(path.resolve(FolderVersion.FILE))) {
            FolderVersion.read(path).requireReadableBy(ours, path);
        } else if (holdsForeignFiles()) {
            throw new StartRefused(Reason.FOLDER_UNUSABLE, "目录 " + path + " 里有别的文件，不是本平台的数据目录。请用 --data 指定一个空目录。");
        }
        ours.write(path);
    }

    private boolean holdsForeignFiles() throws IOException {
        try (var files = Files.list(path)) {
            return files.anyMatch(file -> !NOT_DATA.contains(String.valueOf(file.getFileName())));
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        var file = folder.resolve(LOCK);
        var channel = FileChannel.open(file, READ, WRITE, CREATE);
        try {
            if (channel.tryLock() == null) {
                throw inUse(folder, Files.readString(file).strip());
            }
        } catch (OverlappingFileLockException e) {
            throw inUse(folder, "本进程");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
        return channel;
    }

    private static StartRefused inUse(Path folder, String holder) {
        return new StartRefused(
                Reason.FOLDER_IN_USE, "数据目录 %s 正由另一个平台进程（进程号 %s）使用。请先停止它，或用 --data 指定别的目录。".formatted(folder, holder));
    }
}
