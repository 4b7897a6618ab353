package org.chanjiao.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class QuestionsTests {

    private static List<Question> questions(String items) {
        return PolicyExtraction.read("一、主要任务\n" + items).questions();
    }

    @Test
    void asksForUnitsWhereTheTextNamesNone() {
        assertThat(questions("（一）加强宣传。营造良好氛围。")).singleElement().satisfies(question -> {
            assertThat(question.kind()).isEqualTo(QuestionKind.UNRESOLVED_UNIT);
            assertThat(question.task()).isZero();
        });
    }

    @Test
    void asksForEachCollectiveNameOnce() {
        assertThat(questions("（一）甲事项。推进。（责任单位：各县区政府）\n（二）乙事项。推进。（责任单位：市教育局、各县区政府）"))
                .extracting(Question::kind)
                .containsExactly(QuestionKind.COLLECTIVE_UNIT);
    }

    @Test
    void asksForTheYearOfAGoalButNotOfAYearlyOne() {
        assertThat(questions("（一）甲事项。建成基地3个，每年培训500人。（责任单位：市教育局）"))
                .extracting(Question::kind, Question::about)
                .containsExactly(Tuple.tuple(QuestionKind.MISSING_DEADLINE, "建成基地3个"));
    }

    @Test
    void asksAboutADamagedFigureWithItsEvidence() {
        Draft draft = PolicyExtraction.read("一、总体目标\n到2025年，建成1015个示范基地。\n二、主要任务\n（一）甲事项。推进。（责任单位：市教育局）");

        Question question = draft.questions().get(0);
        assertThat(question.kind()).isEqualTo(QuestionKind.DAMAGE);
        assertThat(question.reason()).contains("10—15个");
        assertThat(draft.targets().get(question.target()).suspect().literalLow())
                .isEqualByComparingTo("1015");
        assertThat(draft.damages().get(question.damage()).asWritten()).isEqualTo("1015个");
    }

    @Test
    void linksARestatementAndAsksOnlyOnce() {
        Draft draft = PolicyExtraction.read("一、总体目标\n到2025年，培育产教融合型企业10家。\n二、主要任务\n（一）甲事项。培育10家产教融合型企业。（责任单位：市教育局）");

        assertThat(draft.targets()).extracting(FoundTarget::duplicateOf).containsExactly(null, 0);
        assertThat(draft.questions()).isEmpty();
    }

    @Test
    void asksAboutLostDigits() {
        assertThat(PolicyExtraction.read("一、总体目标\n到202 年，占比不少于%，培训达到 万人次。\n二、主要任务\n（一）甲事项。推进。（责任单位：市教育局）")
                        .questions())
                .extracting(Question::kind, Question::about)
                .containsExactly(
                        Tuple.tuple(QuestionKind.DAMAGE, "202 年"),
                        Tuple.tuple(QuestionKind.DAMAGE, "不少于%"),
                        Tuple.tuple(QuestionKind.DAMAGE, "达到 万"));
    }

    @Test
    void doesNotTakeFiguresOfSpeechForLostDigits() {
        assertThat(PolicyExtraction.read("一、主要任务\n（一）甲事项。延长到20年，规模达到万人，超过个人预期，不少于家庭支出，服务超过 12万人，附表3 5个专业。")
                        .damages())
                .isEmpty();
    }

    @Test
    void doesNotDoubtPlainCounts() {
        assertThat(PolicyExtraction.read("一、主要任务\n（一）甲事项。建成基地12个、课程35门、岗位2000个、专业25个。")
                        .damages())
                .isEmpty();
    }
}
