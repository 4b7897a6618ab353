package org.chanjiao.scheme;

import java.util.List;

/**
 * The conditions of a block with what was found.
 *
 * @param needed how many must hold
 */
public record BlockResult(String name, int needed, List<CriterionResult> results) {

    public BlockResult {
        results = List.copyOf(results);
    }

    static BlockResult of(Block block, Applicant applicant) {
        return new BlockResult(
                block.name(),
                block.needed(),
                block.criteria().stream()
                        .map(criterion -> CriterionResult.of(criterion, applicant))
                        .toList());
    }

    public long met() {
        return with(Outcome.MET);
    }

    /** Enough hold, enough might once a person has judged, or not. */
    public Outcome outcome() {
        if (met() >= needed) {
            return Outcome.MET;
        }
        return met() + with(Outcome.FOR_A_PERSON) >= needed ? Outcome.FOR_A_PERSON : Outcome.MISSING;
    }

    private long with(Outcome outcome) {
        return results.stream()
                .filter(result -> result.judgement().outcome() == outcome)
                .count();
    }
}
