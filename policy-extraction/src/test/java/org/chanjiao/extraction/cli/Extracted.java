package org.chanjiao.extraction.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the command inside the test and keeps what it printed. */
public record Extracted(int status, String out, String err) {

    public static void into(Path folder, List<Path> files) {
        List<String> arguments = new ArrayList<>(List.of("--out", folder.toString()));
        files.forEach(file -> arguments.add(file.toString()));
        assertThat(run(arguments).status).isZero();
    }

    static Extracted run(List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = ExtractCommand.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Extracted(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
