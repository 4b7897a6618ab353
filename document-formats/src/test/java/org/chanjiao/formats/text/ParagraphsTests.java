package org.chanjiao.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTests {

    private static final String BODY = "推动学校与企业共建实训基地";

    @Test
    void runsOnOverThePageBreak() {
        assertThat(Paragraphs.join(List.of(full(BODY), full(BODY), shortLine("到此为止。"))))
                .isEqualTo(BODY + BODY + "到此为止。\n");
    }

    @Test
    void keepsPageNumbersOnTheirOwnLines() {
        assertThat(Paragraphs.join(List.of(full(BODY), shortLine("— 3 —"), full(BODY), shortLine("12"))))
                .isEqualTo(BODY + "\n— 3 —\n" + BODY + "\n12\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、总体要求", "（二）任务", "(三)任务", "4.任务", "5．任务", "第六条 任务", "⑦任务", "8、任务"})
    void startsAParagraphAtAnItemNumber(String item) {
        assertThat(Paragraphs.join(List.of(full(BODY), shortLine(item)))).isEqualTo(BODY + "\n" + item + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5个百分点", "2027年底前完成", "一是健全机制"})
    void runsOnAtWhatOnlyLooksLikeAnItemNumber(String rest) {
        assertThat(Paragraphs.join(List.of(full(BODY), shortLine(rest)))).isEqualTo(BODY + rest + "\n");
    }

    @Test
    void startsAParagraphWhereTheTypeChangesItsSize() {
        PrintedLine title = new PrintedLine("云岭市产教融合促进办法", 80, 500, 22, 595);

        assertThat(Paragraphs.join(List.of(title, full(BODY)))).isEqualTo("云岭市产教融合促进办法\n" + BODY + "\n");
    }

    @Test
    void partsLatinWordsByASpace() {
        assertThat(Paragraphs.join(List.of(full("vocational"), shortLine("school"))))
                .isEqualTo("vocational school\n");
    }

    private static PrintedLine full(String text) {
        return new PrintedLine(text, 80, 500, 16, 595);
    }

    private static PrintedLine shortLine(String text) {
        return new PrintedLine(text, 80, 200, 16, 595);
    }
}
