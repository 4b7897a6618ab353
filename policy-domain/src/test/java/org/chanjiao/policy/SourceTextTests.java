package org.chanjiao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SourceTextTests {

    @Test
    void countsCodePointsNotCharacters() {
        SourceText text = new SourceText("𠮷林市建成5所。");

        assertThat(text.length()).isEqualTo(8);
        assertThat(text.slice(new Span(3, 7))).isEqualTo("建成5所");
        assertThat(text.find("5所", 0)).contains(new Span(5, 7));
    }

    @Test
    void findsTheSentenceAroundAPhrase() {
        SourceText text = new SourceText("前一句。  到2028年，建成5所学校；培育20家。后一句。");
        Span phrase = text.find("5所", 0).orElseThrow();

        assertThat(text.slice(text.sentenceAround(phrase))).isEqualTo("到2028年，建成5所学校；培育20家。");
    }

    @Test
    void digestsCopiesWithOtherLineBreaksAlike() {
        assertThat(new SourceText("第一条\r\n 建成 5 所").sha256()).isEqualTo(new SourceText("第一条\n建成5所").sha256());
        assertThat(new SourceText("建成5所").sha256()).isNotEqualTo(new SourceText("建成6所").sha256());
    }

    @Property
    void keepsEveryLetterInItsParagraphs(@ForAll String words) {
        SourceText text = new SourceText(words);
        StringBuilder kept = new StringBuilder();
        text.paragraphs()
                .forEach(paragraph -> kept.append(text.slice(paragraph)).append('\n'));

        assertThat(new SourceText(kept.toString()).sha256()).isEqualTo(text.sha256());
    }
}
