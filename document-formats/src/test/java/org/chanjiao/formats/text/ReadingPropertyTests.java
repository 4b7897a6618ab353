package org.chanjiao.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReadingPropertyTests {

    private static final List<byte[]> SAMPLES = List.of(
            DocxFile.withBody(DocxFile.numbered(1, 0, "总体要求") + DocxFile.paragraph("正文"))
                    .numbering(DocxFile.list(0, DocxFile.level(0, "chineseCounting", "%1、")) + DocxFile.use(1, 0))
                    .bytes(),
            "<html><table><tr><td>甲</td><td>乙</td></tr></table>".getBytes(StandardCharsets.UTF_8),
            "云岭市产教融合实施方案".getBytes(Charset.forName("GBK")));

    private final SourceTexts texts = new SourceTexts();

    @Property(tries = 500)
    void decodesAnyTextOfOrdinaryChineseInGb18030(@ForAll("ordinaryChinese") String text) {
        assertThat(TextDecoder.decode(text.getBytes(TextDecoder.GB18030))).isEqualTo(text);
    }

    @Property(tries = 500)
    void decodesAnyTextInUtf8(@ForAll("ordinaryChinese") String chinese, @ForAll("anyPrintable") String other) {
        String text = chinese + other;

        assertThat(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @Property(tries = 300)
    void readsBackTheParagraphsOfAnyWordDocument(@ForAll("paragraphs") List<String> paragraphs) {
        String body = paragraphs.stream().map(DocxFile::paragraph).collect(Collectors.joining());

        assertThat(texts.read(DocxFile.withBody(body).bytes(), "a.docx").text())
                .isEqualTo(String.join("\n", paragraphs) + "\n");
    }

    @Property(tries = 1000)
    void readsOrRefusesAnyBytesUnderAnyName(@ForAll byte[] bytes, @ForAll("names") String name) {
        assertReadsOrRefuses(bytes, name);
    }

    @Property(tries = 1000)
    void readsOrRefusesAnyDamagedDocument(
            @ForAll @IntRange(max = 2) int sample,
            @ForAll @IntRange(max = 5000) int place,
            @ForAll byte damage,
            @ForAll @IntRange(max = 20) int cut,
            @ForAll("names") String name) {
        byte[] whole = SAMPLES.get(sample);
        byte[] damaged = Arrays.copyOf(whole, whole.length - Math.min(whole.length, cut));
        if (damaged.length > 0) {
            damaged[place % damaged.length] = damage;
        }
        assertReadsOrRefuses(damaged, name);
    }

    private void assertReadsOrRefuses(byte[] bytes, String name) {
        try {
            assertThat(texts.read(bytes, name).text()).isNotBlank();
        } catch (UnreadableDocument refused) {
            assertThat(refused.getMessage()).endsWith("。");
        }
    }

    @Provide
    Arbitrary<String> ordinaryChinese() {
        Arbitrary<Character> han = Arbitraries.chars().range('\u4E00', '\u9FA5').filter(ReadingPropertyTests::isGb2312);
        Arbitrary<Character> marks = Arbitraries.of('，', '。', '〔', '〕', '—', '（', '）', '、', '\n', '5', '%', 'A');
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(5, han), net.jqwik.api.Tuple.of(1, marks))
                .list()
                .ofMinSize(6)
                .ofMaxSize(200)
                .map(characters ->
                        "的" + characters.stream().map(String::valueOf).collect(Collectors.joining()));
    }

    private static boolean isGb2312(char c) {
        return Charset.forName("GB2312").newEncoder().canEncode(c);
    }

    @Provide
    Arbitrary<String> anyPrintable() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u00A0', '\uD7FF')
                .ofMaxLength(100);
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        return Arbitraries.strings()
                .withCharRange('\u4E00', '\u9FFF')
                .withCharRange('0', '9')
                .withChars('、', '（', '）')
                .ofMinLength(1)
                .ofMaxLength(60)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "a.txt", "a.html", "a.docx", "a.pdf", "a.doc", "a.wps", "a.ofd", "a.xlsx", "a", "", "..", "a.");
    }
}
