package org.chanjiao.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chanjiao.extraction.cli.Extracted;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores the engine on hand-labelled documents that lie beside the checkout; skipped where they do not. */
class LabelledDocumentsTests {

    @TempDir
    static Path results;

    private static String scores = "";

    @BeforeAll
    static void score() throws IOException, InterruptedException {
        Path shared = Stream.of("../../shared", "../../../shared")
                .map(Path::of)
                .filter(folder -> Files.exists(folder.resolve("extraction/score.py")))
                .findFirst()
                .orElse(null);
        assumeTrue(shared != null, "no labelled documents beside the checkout");
        try (Stream<Path> files = Files.list(shared.resolve("policies"))) {
            Extracted.into(results, files.toList());
        }
        scores = run(shared);
    }

    private static String run(Path shared) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(
                            "python3",
                            shared.resolve("extraction/score.py").toString(),
                            shared.resolve("extraction/gold.json").toString(),
                            results.toString(),
                            shared.resolve("policies").toString(),
                            "--json")
                    .start();
        } catch (IOException missing) {
            assumeTrue(false, "no python3 to run the scorer");
            throw missing;
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }

    @Test
    void findsTasksAndUnits() {
        assertThat(score("\"tasks\": \\{[^}]*\"f1\": ([0-9.]+)")).isGreaterThanOrEqualTo(0.99);
        assertThat(score("\"units\": \\{[^}]*\"f1\": ([0-9.]+)")).isGreaterThanOrEqualTo(0.985);
        assertThat(score("\"titles\": ([0-9.]+)")).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void findsTargetsAndReadsThemRight() {
        assertThat(score("\"targets\": \\{\"precision\": ([0-9.]+)")).isGreaterThanOrEqualTo(0.95);
        assertThat(score("\"targets\": \\{[^}]*\"recall\": ([0-9.]+)")).isGreaterThanOrEqualTo(0.95);
        assertThat(score("\"all\": ([0-9.]+)")).isGreaterThanOrEqualTo(0.93);
    }

    @Test
    void readsTheLetterhead() {
        assertThat(score("\"metadata\": ([0-9.]+)")).isGreaterThanOrEqualTo(0.95);
        assertThat(score("\"basis\": \\{[^}]*\"f1\": ([0-9.]+)")).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void flagsEveryDamagedFigureAndFewOthers() {
        assertThat(score("\"damaged_figures_flagged\": ([0-9.]+)")).isEqualTo(1.0);
        assertThat(score("\"false_alarms\": ([0-9.]+)")).isLessThanOrEqualTo(2);
        assertThat(score("\"provenance\": ([0-9.]+)")).isEqualTo(1.0);
    }

    private static double score(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(scores);
        assertThat(matcher.find()).as(pattern + " in " + scores).isTrue();
        return Double.parseDouble(matcher.group(1));
    }
}
