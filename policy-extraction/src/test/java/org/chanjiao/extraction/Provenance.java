package org.chanjiao.extraction;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that every offset of a draft reproduces the words it speaks of. */
final class Provenance {

    private Provenance() {}

    static void check(String text, Draft draft) {
        for (FoundTarget target : draft.targets()) {
            assertThat(cut(text, target.start(), target.end())).isEqualTo(target.phrase());
            assertThat(cut(text, target.quantityStart(), target.quantityEnd())).isEqualTo(target.quantity());
            assertThat(target.start()).isLessThanOrEqualTo(target.quantityStart());
            assertThat(target.end()).isGreaterThanOrEqualTo(target.quantityEnd());
            assertThat(target.sentenceStart()).isLessThanOrEqualTo(target.start());
            assertThat(target.sentenceEnd()).isGreaterThanOrEqualTo(target.end());
        }
        for (FoundDamage damage : draft.damages()) {
            assertThat(cut(text, damage.start(), damage.end())).isEqualTo(damage.asWritten());
        }
        for (FoundTask task : draft.tasks()) {
            assertThat(plain(cut(text, task.start(), task.end()))).contains(plain(task.title()));
            task.units().forEach(unit -> assertThat(cut(text, unit.start(), unit.end()))
                    .isEqualTo(unit.asWritten()));
            task.segments().forEach(part -> assertThat(cut(text, part.start(), part.end()))
                    .isNotNull());
        }
        for (FoundSection section : draft.sections()) {
            assertThat(plain(cut(text, section.start(), section.end()))).contains(plain(section.title()));
        }
        for (Question question : draft.questions()) {
            assertThat(cut(text, question.start(), question.end())).isNotEmpty();
        }
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\u3000]", "");
    }

    private static String cut(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
