package org.chanjiao.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.chanjiao.operations.StartRefused.Reason;

/**
 * The file VERSION of a data folder: who wrote it last.
 *
 * @param layout number of the folder's layout, raised when files move
 * @param product the newest product that used the folder
 * @param postgres the major version of the embedded PostgreSQL
 */
record FolderVersion(int layout, ProductVersion product, int postgres) {

    static final String FILE = "VERSION";
    private static final int LAYOUT = 1;
    private static final int POSTGRES = 18;

    static FolderVersion ours() {
        return new FolderVersion(LAYOUT, ProductVersion.current(), POSTGRES);
    }

    static FolderVersion read(Path folder) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve(FILE))) {
            properties.load(reader);
            return new FolderVersion(
                    Integer.parseInt(properties.getProperty("layout", "?")),
                    new ProductVersion(properties.getProperty("product", "0")),
                    Integer.parseInt(properties.getProperty("postgresql", "?")));
        } catch (IOException | IllegalArgumentException e) {
            throw new StartRefused(
                    Reason.FOLDER_UNUSABLE, "数据目录 " + folder + " 的 " + FILE + " 文件无法读取：" + e.getMessage(), e);
        }
    }

    /** Written beside and moved, so that a power failure leaves the old file or the new one. */
    void write(Path folder) throws IOException {
        DurableFile.write(
                folder.resolve(FILE), "layout=%d%nproduct=%s%npostgresql=%d%n".formatted(layout, product, postgres));
    }

    /** Refuses a folder that a newer product or a newer PostgreSQL has written, and one of another PostgreSQL. */
    void requireReadableBy(FolderVersion ours, Path folder) {
        if (layout > ours.layout || product.compareTo(ours.product) > 0 || postgres > ours.postgres) {
            throw new StartRefused(
                    Reason.FOLDER_NEWER,
                    "数据目录 %s 由更新的版本写成（平台 %s，PostgreSQL %d，目录格式 %d）；本程序是平台 %s，PostgreSQL %d，目录格式 %d。请用新版本启动，数据没有改动。"
                            .formatted(folder, product, postgres, layout, ours.product, ours.postgres, ours.layout));
        }
        if (postgres < ours.postgres) {
            throw new StartRefused(
                    Reason.FOLDER_UNUSABLE,
                    "数据目录 %s 由 PostgreSQL %d 写成，本程序带的是 %d，不能直接打开。请用原版本导出后再导入，数据没有改动。"
                            .formatted(folder, postgres, ours.postgres));
        }
    }
}
