package org.chanjiao.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTermsTests {

    @Test
    void spacesOfAnyWidthSeparateWords() {
        assertThat(SearchTerms.of(" 双师　实训\t双师 ").words()).containsExactly("双师", "实训");
    }

    @Test
    void quotationHoldsWordsTogether() {
        assertThat(SearchTerms.of("“deep learning” 课程").words()).containsExactly("deep learning", "课程");
    }

    @Test
    void quotationMarkInsideAWordIsPartOfIt() {
        assertThat(SearchTerms.of("推进“十四五”规划").words()).containsExactly("推进\"十四五\"规划");
        assertThat(SearchTerms.of("进“十").words()).containsExactly("进\"十");
    }

    @Test
    void nothingTypedIsNoTerms() {
        assertThat(SearchTerms.of(null).isEmpty()).isTrue();
        assertThat(SearchTerms.of(" \u200b　").isEmpty()).isTrue();
    }

    @Test
    void singleCharactersAloneAskForTitles() {
        assertThat(SearchTerms.of("职 教").titlesOnly()).isTrue();
        assertThat(SearchTerms.of("职 教育").titlesOnly()).isFalse();
        assertThat(SearchTerms.of("𠀀").titlesOnly()).isFalse();
    }

    @Test
    void wildcardsOfLikeAreEscaped() {
        assertThat(SearchTerms.of("5%_\\").patterns()).containsExactly("%5\\%\\_\\\\%");
    }

    @Test
    void longAndManyWordsAreLimited() {
        assertThat(SearchTerms.of("产".repeat(300)).words()).containsExactly("产".repeat(100));
        assertThat(SearchTerms.of("a1 a2 a3 a4 a5 a6 a7 a8 a9").words()).hasSize(8);
    }

    @Test
    void pairsAreThoseOfAllWords() {
        assertThat(SearchTerms.of("ab bc").pairs()).containsExactly('a' << 16 | 'b', 'b' << 16 | 'c');
    }
}
