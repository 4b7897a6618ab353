package org.chanjiao.progress.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressCommandTests {

    private static final String CASE =
            """
            {"target": {"quantity": "COUNT", "accumulation": "FLOW", "comparator": "RANGE", "low": 3, "high": 5, \
            "unit": "个", "period": "CUMULATIVE", "scope": "PLAN", "type": "GOAL", "start": "2020-07-06", \
            "deadline": "2022-12-31"}, "facts": [{"date": "2021-05-01", "value": 1, "grade": "B"}], \
            "asOf": "2021-12-31"}""";
    private static final String RESULT =
            """
            {"value":1,"reportedValue":1,"need":3,"met":false,"attainment":0.333333,"expected":1,"light":"GREEN",\
            "toGreen":null,"forecast":null,"notComplying":[],"pending":[],"closedYears":[],"explanation":\
            "截至 2021-12-31 已核 1 个，要求在区间之内，不少于 3 个，按序时应达 1 个，不低于序时的 0.9 倍：● 绿灯（正常，规则 7）。"}""";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @Test
    void printsOneResultForEachCaseInOrder() throws IOException {
        Path file = Files.writeString(folder.resolve("cases.jsonl"), CASE + "\nnonsense\n" + CASE + "\n");
        assertThat(run("", file.toString())).isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).isEqualTo(RESULT);
        assertThat(lines.get(1)).startsWith("{\"error\":\"").endsWith("\"}");
        assertThat(lines.get(2)).isEqualTo(RESULT);
    }

    @Test
    void readsStandardInputWithoutFileOrForDash() {
        assertThat(run(CASE)).isZero();
        assertThat(run(CASE, "-")).isZero();
        assertThat(out.toString()).isEqualTo(RESULT + "\n" + RESULT + "\n");
    }

    @Test
    void passesOverByteOrderMarkCarriageReturnsAndBlankLines() {
        assertThat(run("\uFEFF" + CASE + "\r\n\r\n  \n")).isZero();
        assertThat(out.toString()).isEqualTo(RESULT + "\n");
    }

    @Test
    void namesFileThatCannotBeReadAndGoesOn() throws IOException {
        Path file = Files.writeString(folder.resolve("cases.jsonl"), CASE);
        assertThat(run("", folder.resolve("missing.jsonl").toString(), file.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).isEqualTo(RESULT + "\n");
        assertThat(messages.toString(StandardCharsets.UTF_8)).contains("missing.jsonl");
    }

    @Test
    void namesTheFieldInTheErrorOfMalformedCase() {
        assertThat(run(CASE.replace("2021-05-01", "2021-02-30"))).isZero();
        assertThat(out.toString()).isEqualTo("{\"error\":\"facts[0].date：没有这一天：2021-02-30\"}\n");
    }

    private int run(String standardInput, String... files) {
        ByteArrayInputStream in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
        PrintStream errors = new PrintStream(messages, true, StandardCharsets.UTF_8);
        return new ProgressCommand(in, out, errors).run(List.of(files));
    }
}
