package org.chanjiao.progress.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chanjiao.progress.MalformedCase;
import org.chanjiao.progress.ProgressCase;
import org.junit.jupiter.api.Test;

class CaseWriterTests {

    private static final Path GOLDEN = Path.of("src/test/resources/org/chanjiao/progress/golden");

    private final CaseReader reader = new CaseReader();
    private final CaseWriter writer = new CaseWriter();

    @Test
    void everyGoldenCaseIsReadBackAsItWasWritten() throws IOException {
        List<ProgressCase> cases = cases();

        assertThat(cases).hasSizeGreaterThan(150);
        assertThat(cases).allSatisfy(given -> assertThat(reader.read(writer.write(given)))
                .isEqualTo(given));
    }

    private List<ProgressCase> cases() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.flatMap(CaseWriterTests::lines).flatMap(this::read).toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Stream<ProgressCase> read(String line) {
        try {
            return Stream.of(reader.read(line));
        } catch (MalformedCase malformed) {
            return Stream.empty();
        }
    }
}
