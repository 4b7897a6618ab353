package org.chanjiao.library;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.chanjiao.policy.Span;
import org.junit.jupiter.api.Test;

class FoldedTextTests {

    @Test
    void widthCaseBracketsAndDashesAreOne() {
        assertThat(FoldedText.of("ＡＢc１（〔［—～").text()).isEqualTo("abc1(((--");
    }

    @Test
    void spacesCountOnlyBetweenLatinWords() {
        assertThat(FoldedText.of("双　师 型 deep \t learning 课").text()).isEqualTo("双师型deep learning课");
    }

    @Test
    void lineBreakIsAWall() {
        assertThat(FoldedText.of("组织实施 \r\n\r\n 一、").text()).isEqualTo("组织实施\n一、");
    }

    @Test
    void occurrenceIsFoundInCodePointsOfTheOriginal() {
        String original = "𠀀 双 师，双师";

        assertThat(FoldedText.of(original).occurrences("双师", 9)).containsExactly(new Span(2, 5), new Span(6, 8));
    }

    @Test
    void brokenAndInvisibleCharactersAreNotSeen() {
        assertThat(FoldedText.of("双\u200b师\ud800型\u0000").text()).isEqualTo("双师型");
    }

    @Property
    void everyPartOfATextWithoutSpacesFoldsToAPartOfTheFoldedText(
            @ForAll("texts") String text,
            @ForAll @IntRange(max = 40) int from,
            @ForAll @IntRange(min = 1, max = 8) int n) {
        int[] points = text.codePoints().toArray();
        Assume.that(from + n <= points.length);
        String part = new String(points, from, n);
        Assume.that(part.codePoints().noneMatch(point -> point == '\n' || CharacterFolding.blank(point)));

        assertThat(FoldedText.of(text).text()).contains(FoldedText.of(part).text());
    }

    @Property
    void foldingTwiceChangesNothing(@ForAll("texts") String text) {
        String once = FoldedText.of(text).text();

        assertThat(FoldedText.of(once).text()).isEqualTo(once);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "双", "师", "型", "产", "教", "融", "合", "A", "b", "１", "(", "（", "%", "_", "\\", " ", "\u3000", "\n",
                        "𠀀", "𠀁", "①", "“", "㎡", "é")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
