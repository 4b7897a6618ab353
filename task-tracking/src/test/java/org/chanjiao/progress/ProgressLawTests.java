package org.chanjiao.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for progress whatever the case is. */
@Domain(ProgressCases.class)
@Domain(DomainContext.Global.class)
class ProgressLawTests {

    @Property
    void everyCaseHasLightAndOneSentence(@ForAll ProgressCase given) {
        Progress progress = Progress.of(given);
        assertThat(progress.explanation()).endsWith("。").containsOnlyOnce("。");
        assertThat(progress.verdict().rule()).isBetween(1, 7);
    }

    @Property
    void recomputingGivesTheSame(@ForAll ProgressCase given) {
        assertThat(Progress.of(given)).isEqualTo(Progress.of(given));
    }

    @Property
    void factsAfterTheDayDoNotExist(@ForAll ProgressCase given) {
        List<Fact> known = given.facts().stream()
                .filter(fact -> !fact.date().isAfter(given.asOf()))
                .toList();
        assertThat(Progress.of(given)).isEqualTo(Progress.of(with(given, known)));
    }

    @Property
    void orderOfFactsOfDifferentDatesDoesNotMatter(@ForAll ProgressCase given, @ForAll Random random) {
        List<Fact> shuffled = new ArrayList<>(onePerDate(given.facts()));
        Collections.shuffle(shuffled, random);
        assertThat(Progress.of(with(given, shuffled))).isEqualTo(Progress.of(with(given, onePerDate(given.facts()))));
    }

    @Property
    void whoIsNotJudgedIsGreyWithoutVerdict(@ForAll ProgressCase given) {
        Assume.that(!given.target().type().isJudged());
        Progress progress = Progress.of(given);
        assertThat(progress.light()).isEqualTo(Light.GREY);
        assertThat(progress.met()).isNull();
        assertThat(progress.attainment()).isNull();
    }

    @Property
    void everyMemberCompliesOrIsListedOnce(@ForAll ProgressCase given) {
        Assume.that(given.target().scope() != Target.Scope.PLAN);
        Progress progress = Progress.of(given);
        List<String> listed = new ArrayList<>(progress.notComplying());
        listed.addAll(progress.pending());
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(given.population()).extracting(PopulationEntry::entity).containsAll(listed);
        int counted = given.population().size() - progress.pending().size();
        assertThat(progress.value() == null).isEqualTo(counted == 0);
    }

    private static List<Fact> onePerDate(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> facts.stream()
                                .filter(other -> other.date().equals(fact.date()))
                                .count()
                        == 1)
                .sorted(Comparator.comparing(Fact::date))
                .toList();
    }

    private static ProgressCase with(ProgressCase given, List<Fact> facts) {
        return new ProgressCase(given.target(), facts, given.population(), given.asOf());
    }
}
