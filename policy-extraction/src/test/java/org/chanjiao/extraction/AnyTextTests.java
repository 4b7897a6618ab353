package org.chanjiao.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chanjiao.extraction.text.SourceText;

/** Laws that hold for every text, whatever it is. */
class AnyTextTests {

    @Property(tries = 400)
    void readsAnyTextWithoutAnException(@ForAll String text) {
        assertThat(PolicyExtraction.read(text)).isNotNull();
    }

    @Property(tries = 800)
    void reproducesEveryPlaceInAnyArrangementOfTheGenre(@ForAll("policies") String text) {
        Provenance.check(text, PolicyExtraction.read(text));
    }

    @Property(tries = 200)
    void readsTheSameTextTwiceAlike(@ForAll("policies") String text) {
        assertThat(PolicyExtraction.read(text)).isEqualTo(PolicyExtraction.read(text));
    }

    @Property(tries = 200)
    void keepsItemsInOrderOfTheText(@ForAll("policies") String text) {
        Draft draft = PolicyExtraction.read(text);

        assertThat(draft.tasks()).extracting(FoundTask::start).isSorted();
        assertThat(draft.targets()).extracting(FoundTarget::quantityStart).isSorted();
        assertThat(draft.damages()).extracting(FoundDamage::start).isSorted();
        assertThat(draft.targets()).allSatisfy(target -> assertThat(target.duplicateOf() == null
                        || target.duplicateOf() < draft.targets().indexOf(target))
                .isTrue());
    }

    @Property(tries = 200)
    void leavesOutNothingButBlanks(@ForAll("policies") String text) {
        SourceText read = SourceText.of(text);

        assertThat(read.words(0, read.length()).replaceAll("[\\s\u3000]", ""))
                .isEqualTo(text.replaceAll("[\\s\u3000]", ""));
    }

    @Provide
    Arbitrary<String> policies() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    private static final List<String> PIECES = List.of(
            "一、",
            "二、",
            "十一、",
            "（一）",
            "(二)",
            "二)",
            "1.",
            "2．",
            "3﹒",
            "（1）",
            "①",
            "第一章",
            "第三条",
            "总体要求",
            "主要任务",
            "保障措施",
            "\n",
            "\r\n",
            "。",
            "，",
            "；",
            "：",
            " ",
            "　",
            "、",
            "〔",
            "〕",
            "（",
            ")",
            "“",
            "”",
            "《",
            "》",
            "责任单位：",
            "牵头单位:",
            "市教育局",
            "到 2025 年",
            "责 任 单 位",
            "3 - 5 个",
            "财政局",
            "各县(市)区政府",
            "各市、县〔区〕人民政府",
            "等部门",
            "会同",
            "负责",
            "牵头",
            "建设",
            "每年",
            "到2025年",
            "20202023年",
            "10个",
            "1015个",
            "23所",
            "3—5家",
            "60%以上",
            "8000以上",
            "不少于",
            "百分之三十",
            "三分之一",
            "4:6",
            "翻一番",
            "1.2万人次",
            "职普比达到",
            "某政办发〔2021〕7号",
            "〔201871",
            "2021年3月1日",
            "20210301",
            "关于印发",
            "实施方案",
            "的通知",
            "的的",
            "𠮷",
            "😀",
            "附件1",
            "下载");
}
