package org.chanjiao.extraction.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chanjiao.extraction.text.Lines;
import org.chanjiao.extraction.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTests {

    private static List<String> titles(String words) {
        SourceText text = SourceText.of(words);
        return Outline.read(text, Lines.of(text)).headings().stream()
                .map(heading -> heading.path() + " " + text.raw(heading.title().words()))
                .toList();
    }

    private static List<String> tasks(String words) {
        SourceText text = SourceText.of(words);
        return Outline.read(text, Lines.of(text)).tasks(heading -> false).stream()
                .map(Heading::path)
                .toList();
    }

    @Test
    void readsEveryNumberingHabit() {
        assertThat(titles("第一章 总则\n第一条 为了发展。\n一、开头\n（一）其一\n(二)其二\n1.甲\n2．乙\n3﹒丙\n4、丁\n（1）子\n①丑"))
                .containsExactly(
                        "第一章 总则",
                        "第一章/第一条 为了发展",
                        "第一章/一 开头",
                        "第一章/一/（一） 其一",
                        "第一章/一/（二） 其二",
                        "第一章/一/（二）/1 甲",
                        "第一章/一/（二）/2 乙",
                        "第一章/一/（二）/3 丙",
                        "第一章/一/（二）/4 丁",
                        "第一章/一/（二）/4/（1） 子",
                        "第一章/一/（二）/4/（1）/① 丑");
    }

    @Test
    void keepsNumbersThatRunOnAcrossSections() {
        assertThat(tasks("一、任务\n（一）上\n1.甲\n2.乙\n（二）下\n3.丙")).containsExactly("一/（一）/1", "一/（一）/2", "一/（二）/3");
    }

    @Test
    void keepsNumbersThatRunOnAcrossChaptersWithoutLineBreaks() {
        String filler = "各地要结合实际抓好落实，加强统筹协调，完善配套政策，及时总结经验做法。".repeat(4);
        assertThat(tasks("一、总体要求 （一）思想。" + filler + " （二）目标。" + filler + " 二、重点任务 （三）甲事。" + filler + " （四）乙事。" + filler
                        + " 三、保障措施 （五）领导。" + filler + " （六）考核。" + filler))
                .containsExactly("二/（三）", "二/（四）", "三/（五）", "三/（六）");
    }

    @Test
    void acceptsANumberThatLostItsOpeningBracket() {
        assertThat(titles("一、总体要求\n(一)思想。\n二)目标。")).contains("一/（二） 目标");
    }

    @Test
    void doesNotTakeDecimalsYearsOrPhrasesForHeadings() {
        assertThat(titles("一、任务\n（一）投入。投入1.5亿元，第一、二、三产业协调发展。\n2022年完成。\n3-5个基地。"))
                .hasSize(2);
    }

    @Test
    void splitsATextWithoutLineBreaks() {
        String filler = "围绕产业需要深化改革，持续提升育人质量，".repeat(12);
        assertThat(titles("一、总体要求" + filler + "。二、主要任务（一）做好甲。" + filler + "。（二）做好乙。" + filler + "。1.细化。" + filler
                        + "。2.落实。好。"))
                .containsExactly("一 总体要求", "二 主要任务", "二/（一） 做好甲", "二/（二） 做好乙", "二/（二）/1 细化", "二/（二）/2 落实");
    }

    @Test
    void keepsEnumerationsInsideAParagraphInTheirItem() {
        assertThat(titles("一、任务\n（一）分类推进。包括：1.甲类；2.乙类；3.丙类。")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "加强组织领导。成立专班。,加强组织领导",
        "加强组织领导,加强组织领导",
        "完善经费保障制度建立与办学规模相适应的投入机制，稳步提高各类职业学校生均拨款水平。,完善经费保障制度",
        "实训基地：到2025年建成5个。,实训基地",
        "县教育局：1.制定规划；2.统筹招生。,县教育局",
        "加强师资建设 选聘产业导师，每年选派教师到企业实践。,加强师资建设",
        "拓宽企业参与途径发挥企业优势，强化主体地位，推进办学改革。,拓宽企业参与途径",
        "推动产教同步联动将产教融合纳入规划。,推动产教同步联动",
        "深化教育教学改革。推进。,深化教育教学改革"
    })
    void findsWhereAHeadingEnds(String item, String title) {
        assertThat(titles("一、任务\n（一）" + item)).contains("一/（一） " + title);
    }

    @ParameterizedTest
    @CsvSource({
        "总体要求,AIMS",
        "基础条件,AIMS",
        "行动目标,AIMS",
        "重点任务,MEASURES",
        "保障措施,SAFEGUARDS",
        "组织实施,SAFEGUARDS",
        "附则,CLOSING"
    })
    void tellsWhatAChapterIsFor(String title, ChapterKind kind) {
        SourceText text = SourceText.of("一、" + title + "\n（一）内容。");

        assertThat(Outline.read(text, Lines.of(text)).headings().get(1).kind()).isEqualTo(kind);
    }

    @Test
    void readsDecimalNumbersAsItemsOfTheirChapter() {
        assertThat(tasks("一、任务\n1.1 同步规划。做好。\n1.2 优化布点。做好。\n二、保障\n2.1 加大投入。做好。\n1.5亿元为限。"))
                .containsExactly("一/1.1", "一/1.2", "二/2.1");
    }

    @Test
    void endsACustomaryTitleWhereABlankFollows() {
        assertThat(titles("一、总体要求 到2023年，职业教育与经济社会发展需求对接更加紧密，办学条件明显改善。\n二、主要任务\n（一）推进。"))
                .contains("一 总体要求");
    }

    @Test
    void opensTheFirstChapterBehindTheListsOfAPage() {
        String filler = "围绕产业需要深化改革，持续提升育人质量，".repeat(12);
        assertThat(tasks("1.本文档共6页。2.内容仅供参考。某市方案 一、主要任务（一）做好甲。" + filler + "。（二）做好乙。" + filler + "。"))
                .containsExactly("一/（一）", "一/（二）");
    }

    @Test
    void knowsACustomaryChapterBehindAnUnclosedList() {
        String filler = "围绕产业需要深化改革，持续提升育人质量，".repeat(12);
        assertThat(titles("一、主要任务（一）做好甲。" + filler + "。（责任单位：市教育局，各区政府二、保障措施（一）加强领导。" + filler + "。"))
                .contains("二 保障措施", "二/（一） 加强领导");
    }

    @Test
    void takesPointsForItemsWhereTheirSectionHoldsNothingElse() {
        assertThat(tasks("一、任务\n（一）上\n（1）甲。做好。\n（2）乙。做好。\n（二）下。要点如下。\n（1）丙；\n（2）丁。"))
                .containsExactly("一/（一）/（1）", "一/（一）/（2）", "一/（二）");
    }

    @Test
    void endsATextWithoutLineBreaksBeforeSignatureAndPageControls() {
        String body = "一、总体要求" + "围绕产业需要深化改革，持续提升育人质量，".repeat(20) + "。二、任务（一）推进。扎实推进。";

        for (String tail : List.of(" 某市教育局 2021年3月1日 打印", " （此件公开发布）", " 上一篇：某某 主办单位：某市人民政府", " 附件：任务分工表")) {
            SourceText text = SourceText.of(body + tail);
            assertThat(Outline.read(text, Lines.of(text)).body().end()).as(tail).isEqualTo(body.length());
        }
    }

    @Test
    void endsBeforeSignatureAnnexAndPageResidue() {
        String body = "一、任务\n（一）推进。扎实推进各项工作，确保取得实效。";

        for (String tail : List.of("\n某市教育局\n2021年3月1日", "\n您可能关注的文档\n20余年", "\n上一篇：某某", "\n（此件公开发布）")) {
            SourceText text = SourceText.of(body + tail);
            assertThat(Outline.read(text, Lines.of(text)).body().end()).as(tail).isEqualTo(body.length());
        }
    }
}
