package org.chanjiao.progress;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything a figure depends on; the same case gives the same figure, always.
 *
 * @param facts in the order they were written; the order decides between two of one entity on one day
 * @param population the members of a demand per school, enterprise, teacher or person; otherwise empty
 * @param asOf the day looked from, included; later facts do not exist
 */
public record ProgressCase(Target target, List<Fact> facts, List<PopulationEntry> population, LocalDate asOf) {

    /** @throws MalformedCase if a member is named twice, or lacks the day its years run from */
    public ProgressCase {
        facts = List.copyOf(facts);
        population = List.copyOf(population);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < population.size(); i++) {
            PopulationEntry member = population.get(i);
            if (!seen.add(member.entity())) {
                throw new MalformedCase("population[" + i + "].entity", "重复列出 " + member.entity());
            }
            if (target.term().period().spansYears() && member.since() == null) {
                throw new MalformedCase("population[" + i + "].since", "缺少起算日期");
            }
        }
    }
}
