package org.chanjiao.formats.text;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The office suite of this machine, run without a screen and with a profile of its own. */
final class LibreOffice {

    private LibreOffice() {}

    /** Converts beside the source; skips the calling test where LibreOffice is not installed. */
    static Path convert(Path source, String filter, String extension) throws IOException, InterruptedException {
        Assumptions.assumeTrue(isInstalled(), "soffice is not on the PATH; the round trip is skipped");
        Path folder = source.getParent();
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        filter,
                        "--outdir",
                        folder.toString(),
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice took too long");
        }
        String name = source.getFileName().toString().replaceFirst("\\.[^.]+$", "." + extension);
        if (!Files.exists(folder.resolve(name))) {
            throw new IOException(Files.readString(folder.resolve("soffice.log")));
        }
        return folder.resolve(name);
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }
}
