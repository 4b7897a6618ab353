package org.chanjiao.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chanjiao.PortalApplication;
import org.chanjiao.operations.StartRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts that end with a sentence and a code of their own. */
class PortalTests {

    @TempDir
    private Path data;

    @Test
    void secondStartOnOneFolderSaysWhoHoldsIt() throws Exception {
        try (var held = DataFolder.open(data)) {
            var second = start("--port=0", "--data", held);

            assertThat(second.awaitEnd()).isEqualTo(Reason.FOLDER_IN_USE.exitCode());
            assertThat(second.output())
                    .contains(
                            data.toString(),
                            "正由另一个平台进程",
                            String.valueOf(ProcessHandle.current().pid()))
                    .doesNotContain("Exception");
        }
    }

    @Test
    void folderOfNewerVersionIsLeftAlone() throws Exception {
        Files.writeString(data.resolve("VERSION"), "layout=1\nproduct=99.0.0\npostgresql=18\n");

        var start = start("--port=0", "--data", data);

        assertThat(start.awaitEnd()).isEqualTo(Reason.FOLDER_NEWER.exitCode());
        assertThat(start.output()).contains("99.0.0", "更新的版本").doesNotContain("Exception");
    }

    @Test
    void portInUseIsSaidBeforeAnythingElse() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var start = start("--port", taken.getLocalPort(), "--data", data);

            assertThat(start.awaitEnd()).isEqualTo(Reason.PORT_IN_USE.exitCode());
            assertThat(start.output()).contains(String.valueOf(taken.getLocalPort()), "--port");
            assertThat(data).isEmptyDirectory();
        }
    }

    @Test
    void wrongOptionIsNamed() throws Exception {
        var start = start("--prot", "8080");

        assertThat(start.awaitEnd()).isEqualTo(Reason.WRONG_OPTION.exitCode());
        assertThat(start.output()).contains("--prot").doesNotContain("Exception");
    }

    private static ChildProcess start(Object... arguments) throws IOException {
        return ChildProcess.start(PortalApplication.class, arguments);
    }
}
