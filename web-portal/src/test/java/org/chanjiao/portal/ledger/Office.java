package org.chanjiao.portal.ledger;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice without a screen, with a profile of its own in {@code folder}. */
record Office(Path folder) {

    /** Skips the calling test where LibreOffice is not installed. */
    static Office in(Path folder) {
        boolean installed = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
        Assumptions.assumeTrue(installed, "soffice is not on the PATH; the office round trip is skipped");
        return new Office(folder);
    }

    /** Sheets as comma separated text in UTF-8. */
    String csv(byte[] workbook) throws IOException, InterruptedException {
        Path source = Files.write(folder.resolve("sheet.xlsx"), workbook);
        return Files.readString(convert(source, "csv:Text - txt - csv (StarCalc):44,34,76", "csv"));
    }

    byte[] pdf(byte[] workbook) throws IOException, InterruptedException {
        return Files.readAllBytes(convert(Files.write(folder.resolve("print.xlsx"), workbook), "pdf", "pdf"));
    }

    byte[] xlsx(String flatSpreadsheet) throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("dirty.fods"), flatSpreadsheet);
        return Files.readAllBytes(convert(source, "xlsx:Calc MS Excel 2007 XML", "xlsx"));
    }

    private Path convert(Path source, String filter, String extension) throws IOException, InterruptedException {
        Path log = folder.resolve("soffice.log");
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
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice took too long");
        }
        Path converted = folder.resolve(source.getFileName().toString().replaceFirst("\\.[^.]+$", "." + extension));
        if (!Files.exists(converted)) {
            throw new IOException(Files.readString(log));
        }
        return converted;
    }
}
