package org.chanjiao.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chanjiao.formats.text.SourceTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of invented places in the forms of the genre, each with its outline as a table beside it. */
class DocumentsTests {

    private static final Path FOLDER = Path.of("src/test/resources/documents");

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsTheOutlineAsAPersonWould(Path document) throws IOException {
        Path table = FOLDER.resolve(document.getFileName().toString().replace(".txt", ".outline"));

        Draft draft = PolicyExtraction.read(new SourceTexts().read(document).text());

        assertThat(OutlineTable.of(draft)).isEqualTo(Files.readAllLines(table));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void reproducesEveryPlaceInTheText(Path document) throws IOException {
        String text = new SourceTexts().read(document).text();

        Provenance.check(text, PolicyExtraction.read(text));
    }
}
