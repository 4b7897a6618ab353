package org.chanjiao.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HighlightsTests {

    private static final String TEXT = "一、总体要求\n到2030年，建设双师型教师队伍。\n" + "另".repeat(200) + "双师";

    @Test
    void excerptShowsTheHitInsideItsLine() {
        var excerpts = Highlights.of(SearchTerms.of("双师"), TEXT).excerpts(3, offset -> "一");

        assertThat(excerpts).hasSize(2);
        assertThat(excerpts.get(0).pieces())
                .containsExactly(new Piece("到2030年，建设", false), new Piece("双师", true), new Piece("型教师队伍。", false));
        assertThat(excerpts.get(0).offset()).isEqualTo(16);
    }

    @Test
    void overlappingWordsAreOneHit() {
        var whole = Highlights.of(SearchTerms.of("双师型 师型教"), "建双师型教师").whole();

        assertThat(whole).containsExactly(new Piece("建", false), new Piece("双师型教", true), new Piece("师", false));
    }

    @Test
    void wholeTextReadsAsBefore() {
        var whole = Highlights.of(SearchTerms.of("教师 双师"), TEXT).whole();

        assertThat(whole.stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(TEXT);
    }

    @Test
    void hitBehindASupplementaryCharacterIsCutRight() {
        var excerpts = Highlights.of(SearchTerms.of("实训"), "𠀀𠀁实训基地").excerpts(1, offset -> null);

        assertThat(excerpts.get(0).pieces())
                .containsExactly(new Piece("𠀀𠀁", false), new Piece("实训", true), new Piece("基地", false));
    }
}
