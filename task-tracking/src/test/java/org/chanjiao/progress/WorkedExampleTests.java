package org.chanjiao.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.chanjiao.progress.exchange.CaseReader;
import org.chanjiao.progress.exchange.ResultWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The worked examples that come with the rules, where they lie beside this checkout. */
class WorkedExampleTests {

    private static final Path EXAMPLES =
            Path.of(System.getProperty("chanjiao.shared", "../../shared"), "design", "progress-cases.jsonl");
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Test
    void examplesLieBesideTheCheckout() {
        assumeTrue(Files.exists(EXAMPLES), "worked examples are not there: " + EXAMPLES);
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(50);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void comesOutAsWorked(String line) {
        assumeTrue(!line.isEmpty(), "worked examples are not there: " + EXAMPLES);
        String written = new ResultWriter().write(Progress.of(new CaseReader().read(line)));
        ObjectNode result = (ObjectNode) MAPPER.readTree(written);
        assertThat(result.remove("explanation").stringValue()).isNotBlank();
        JsonNode expected = MAPPER.readTree(line).get("result");
        assertThat(result).hasToString(expected.toString());
    }

    static Stream<String> examples() {
        try {
            return Files.exists(EXAMPLES) ? Files.readAllLines(EXAMPLES).stream() : Stream.of("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
