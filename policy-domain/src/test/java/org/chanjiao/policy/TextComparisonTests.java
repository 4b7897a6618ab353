package org.chanjiao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextComparisonTests {
    private static final SourceText OLD = new SourceText("一、目标\n到2028年建成5所学校。培育20家企业。\n二、任务\n加强领导。");

    @Test
    void findsNothingInTheSameWordsWithOtherLineBreaks() {
        assertThat(TextComparison.of(OLD, new SourceText("一、目标\r\n\r\n到2028年建成5所学校。\r\n培育20家企业。\r\n二、任务\r\n 加强领导。")))
                .isEmpty();
    }

    @Test
    void pairsARewordedClauseWithWhatItWas() {
        SourceText corrected = new SourceText("一、目标\n到2028年建成5所学校。培育30家企业。\n二、任务\n加强领导。");

        assertThat(TextComparison.of(OLD, corrected)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ClauseChange.Kind.REWORDED);
            assertThat(change.before()).isEqualTo("培育20家企业。");
            assertThat(change.after()).isEqualTo("培育30家企业。");
            assertThat(corrected.slice(change.span())).isEqualTo("培育30家企业。");
        });
    }

    @Test
    void namesAddedAndDroppedClausesInOrder() {
        SourceText corrected = new SourceText("一、目标\n到2028年建成5所学校。\n二、任务\n加强领导。\n每年举办职教活动周。");

        assertThat(TextComparison.of(OLD, corrected))
                .extracting(ClauseChange::kind)
                .containsExactly(ClauseChange.Kind.DROPPED, ClauseChange.Kind.ADDED);
    }
}
