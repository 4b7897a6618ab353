package org.chanjiao.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.assertj.core.api.AbstractThrowableAssert;
import org.chanjiao.operations.StartRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @TempDir
    private Path parent;

    @Test
    void makesFolderThatOnlyItsOwnerReads() throws IOException {
        var path = parent.resolve("深/数据");

        DataFolder.open(path).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rwx------");
    }

    @Test
    void isHeldByOneAtATime() throws IOException {
        try (var held = DataFolder.open(parent)) {
            assertThat(held.toString()).isEqualTo(parent.toString());
            refused(parent, Reason.FOLDER_IN_USE);
        }
        DataFolder.open(parent).close();
    }

    @Test
    void refusesFolderOfNewerLayoutProductOrDatabase() throws IOException {
        for (var newer : new String[] {
            "layout=2\nproduct=0.1.0\npostgresql=18\n",
            "layout=1\nproduct=99.0.0\npostgresql=18\n",
            "layout=1\nproduct=0.1.0\npostgresql=19\n"
        }) {
            Files.writeString(parent.resolve("VERSION"), newer);

            refused(parent, Reason.FOLDER_NEWER).hasMessageContaining("更新的版本");
            assertThat(parent.resolve("VERSION")).hasContent(newer);
        }
    }

    @Test
    void refusesFolderOfOlderDatabase() throws IOException {
        Files.writeString(parent.resolve("VERSION"), "layout=1\nproduct=0.1.0\npostgresql=17\n");

        refused(parent, Reason.FOLDER_UNUSABLE).hasMessageContaining("PostgreSQL 17");
    }

    @Test
    void refusesFolderWithForeignFiles() throws IOException {
        Files.writeString(parent.resolve("thesis.docx"), "…");

        refused(parent, Reason.FOLDER_UNUSABLE).hasMessageContaining("空目录");
    }

    @Test
    void refusesFolderWithUnreadableVersion() throws IOException {
        Files.writeString(parent.resolve("VERSION"), "layout=one\n");

        refused(parent, Reason.FOLDER_UNUSABLE).hasMessageContaining("VERSION");
    }

    @Test
    void refusesFileInPlaceOfFolder() throws IOException {
        refused(Files.createFile(parent.resolve("data")), Reason.FOLDER_UNUSABLE);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(Path path, Reason reason) {
        return assertThatThrownBy(() -> DataFolder.open(path))
                .isInstanceOfSatisfying(StartRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }
}
