package org.chanjiao.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.chanjiao.progress.exchange.CaseReader;
import org.chanjiao.progress.exchange.ResultWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cases reasoned out by hand, one JSON line each: a name that states the fact, the case, the result, and words that the
 * explanation says. A term of 100 days makes most of the figures readable: day 40 of 100 expects 40 %.
 */
class GoldenCaseTests {

    private static final List<String> GROUPS = List.of(
            "comparators",
            "facts",
            "quotients",
            "milestones",
            "pace",
            "years",
            "population",
            "windows",
            "lights",
            "outlook",
            "plans",
            "readings");
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @ParameterizedTest
    @MethodSource("cases")
    void comesOutAsReasoned(Golden golden) {
        String written = new ResultWriter().write(Progress.of(new CaseReader().read(golden.text("case"))));
        ObjectNode result = (ObjectNode) MAPPER.readTree(written);
        String explanation = result.remove("explanation").stringValue();
        assertThat(result).hasToString(golden.text("result"));
        assertThat(explanation)
                .contains(golden.line().get("says").stringValue())
                .endsWith("。")
                .containsOnlyOnce("。");
    }

    @Test
    void everyCaseStatesAnotherFact() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(cases().map(Golden::toString)).doesNotHaveDuplicates();
    }

    static Stream<Golden> cases() {
        return GROUPS.stream().flatMap(group -> lines(group).map(line -> new Golden(group, MAPPER.readTree(line))));
    }

    private static Stream<String> lines(String group) {
        try (InputStream in = GoldenCaseTests.class.getResourceAsStream("golden/" + group + ".jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record Golden(String group, JsonNode line) {

        String text(String part) {
            return line.get(part).toString();
        }

        @Override
        public String toString() {
            return group + "：" + line.get("name").stringValue();
        }
    }
}
