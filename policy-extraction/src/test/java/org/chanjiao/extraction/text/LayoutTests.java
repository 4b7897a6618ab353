package org.chanjiao.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTests {

    private static String read(String words) {
        SourceText text = SourceText.of(words);
        return text.words(0, text.length());
    }

    @ParameterizedTest
    @CsvSource({
        "到 2025 年建成基地,到2025年建成基地",
        "培训 1.2 万人次以上,培训1.2万人次以上",
        "培育 3 - 5 家企业,培育3-5家企业",
        "占比达到 60 %以上,占比达到60%以上",
        "责 任 单 位：市教育局,责任单位：市教育局",
        "文 号：某政发,文号：某政发",
    })
    void leavesOutBlanksInsideWordsAndFigures(String words, String read) {
        assertThat(read(words)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "责任单位：市财政局 11.支持企业",
        "云澜市人民政府 2021年3月2日",
        "总体要求 指导思想",
        "目标　2025年建成基地",
        "1 总体要求",
        "市教育局 市财政局",
        "一 二 三",
    })
    void keepsBlanksThatSetPartsApart(String words) {
        assertThat(read(words)).isEqualTo(words);
    }

    @Test
    void reproducesThePlacesOfTheTextAsRead() {
        SourceText text = SourceText.of("🏫到 2025 年建成");
        int year = text.find("2025年", 0, text.length());

        assertThat(text.raw(year, year + 5)).isEqualTo("2025 年");
        assertThat(text.codePoint(year)).isEqualTo(3);
        assertThat(text.codePointEnd(new Span(year, year + 5))).isEqualTo(9);
    }

    @Test
    void joinsLinesThatAFixedWidthBroke() {
        String line = "支持行业企业深度参与职业学校教育教学改革和人才培养全过";
        String page = (line + "\n").repeat(8) + "程。\n二、主要任务\n";

        assertThat(read(page)).isEqualTo(line.repeat(8) + "程。\n二、主要任务\n");
    }

    @Test
    void keepsLinesThatHeadingsOpenOrBlanksIndent() {
        String line = "支持行业企业深度参与职业学校教育教学改革和人才培养全过";
        String page = (line + "\n").repeat(8) + line + "\n（二）校企合作\n" + line + "\n　　另起一段\n";

        assertThat(read(page)).contains("全过\n（二）校企合作\n").contains("全过\n　　另起一段");
    }

    @Test
    void joinsThePiecesOfALibraryPreview() {
        String piece = "支持行业企业深度参与职业学校教育教学改革，完善校企合作协同育人机制，".repeat(2);
        String preview = "1、" + piece + "建设共同体\n2、5个。" + piece + "培育企业10\n3、家。" + piece + "\n点击下载";

        assertThat(read(preview)).isEqualTo(piece + "建设共同体5个。" + piece + "培育企业10家。" + piece + "\n点击下载");
    }

    @Test
    void keepsTheNumbersOfItems() {
        String piece = "支持行业企业深度参与职业学校教育教学改革，完善校企合作协同育人机制。".repeat(2);
        String items = "1、" + piece + "\n2、" + piece + "（责任单位：市教育局）\n3、" + piece;

        assertThat(read(items)).isEqualTo(items);
    }

    @Test
    void leavesShortLinesAlone() {
        String list = "市教育局牵头落实各项政策\n".repeat(20);

        assertThat(read(list)).isEqualTo(list);
    }
}
