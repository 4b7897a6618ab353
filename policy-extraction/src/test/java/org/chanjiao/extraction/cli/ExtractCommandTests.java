package org.chanjiao.extraction.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTests {

    private static final String POLICY = "一、主要任务\r\n（一）建设基地。建成基地3个。（责任单位：市教育局）";

    @TempDir
    Path folder;

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    @Test
    void printsOneObjectALine() throws IOException {
        String one = file("一.txt", POLICY.getBytes("UTF-8"));
        String two = file("二.txt", POLICY.getBytes("UTF-8"));

        Extracted extracted = Extracted.run(List.of(one, two));

        assertThat(extracted.status()).isZero();
        assertThat(extracted.err()).isEmpty();
        assertThat(extracted.out().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("{\"file\":\"一.txt\",\"metadata\":{");
    }

    @Test
    void goesOnAfterAFileThatCannotBeRead() throws IOException {
        String good = file("good.txt", POLICY.getBytes("UTF-8"));

        Extracted extracted =
                Extracted.run(List.of(folder.resolve("missing.txt").toString(), file("empty.txt", new byte[0]), good));

        assertThat(extracted.status()).isEqualTo(1);
        assertThat(extracted.err().lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("文件不存在"))
                .anyMatch(line -> line.contains("空"));
        assertThat(extracted.out().lines()).hasSize(1);
    }

    @Test
    void readsChineseEncodingsAlike() throws IOException {
        String utf8 = file("a.txt", ("\ufeff" + POLICY).getBytes("UTF-8"));
        String gb = file("b.txt", POLICY.getBytes(Charset.forName("GB18030")));

        List<String> lines = Extracted.run(List.of(utf8, gb)).out().lines().toList();

        assertThat(lines.get(0).replace("a.txt", "")).isEqualTo(lines.get(1).replace("b.txt", ""));
        assertThat(lines.get(0))
                .contains("\"path\":\"一/（一）\",\"title\":\"建设基地\"")
                .contains("\"name\":\"市教育局\"");
    }

    @Test
    void writesAFileForEachWhenAskedTo() throws IOException {
        Extracted extracted = Extracted.run(List.of(
                "--pretty", "--out", folder.resolve("out").toString(), file("a.txt", POLICY.getBytes("UTF-8"))));

        assertThat(extracted.out()).isEmpty();
        assertThat(Files.readString(folder.resolve("out/a.txt.json"))).startsWith("{\n  \"file\": \"a.txt\",");
    }

    @Test
    void carriesTheTextThatOffsetsReferToForOtherFormats() throws IOException {
        byte[] page =
                ("<html><head><meta charset=\"utf-8\"></head><body><p>一、主要任务</p><p>（一）建设基地。建成基地3个。</p></body></html>")
                        .getBytes("UTF-8");

        assertThat(Extracted.run(List.of(file("page.html", page))).out()).contains("\"sourceText\":\"");
    }

    @Test
    void explainsAWrongCall() {
        assertThat(Extracted.run(List.of("--verbose")).status()).isEqualTo(2);
        assertThat(Extracted.run(List.of()).err()).contains("用法");
    }

    @Test
    void escapesWhatJsonCannotHold() {
        assertThat(Json.of(Map.of("k\"", "a\\\n\t\u0001\ud800"), false))
                .isEqualTo("{\"k\\\"\":\"a\\\\\\n\\t\\u0001\\ud800\"}");
    }
}
