package org.chanjiao.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chanjiao.organisation.OrganisationId;

/**
 * Where an applicant stands against a scheme on a day, from live ledgers. It is kept with the application as it was.
 *
 * @param version of the scheme that was judged
 * @param on the day the rolling windows end on
 * @param ledgers names of the ledgers that were read, by code
 */
public record SelfCheck(
        String scheme,
        int version,
        OrganisationId applicant,
        LocalDate on,
        List<CriterionResult> gates,
        List<BlockResult> blocks,
        Map<String, String> ledgers) {

    public SelfCheck {
        gates = List.copyOf(gates);
        blocks = List.copyOf(blocks);
        ledgers = Map.copyOf(ledgers);
    }

    static SelfCheck of(Scheme scheme, Applicant applicant, Map<String, String> ledgers) {
        return new SelfCheck(
                scheme.code(),
                scheme.version(),
                applicant.organisation().id(),
                applicant.on(),
                scheme.gates().stream()
                        .map(criterion -> CriterionResult.of(criterion, applicant))
                        .toList(),
                scheme.blocks().stream()
                        .map(block -> BlockResult.of(block, applicant))
                        .toList(),
                ledgers);
    }

    /** Missing anything that bars gives MISSING; then what a person must judge; MET only when all of it holds by data. */
    public Outcome outcome() {
        List<Outcome> all = Stream.concat(
                        gates.stream().map(SelfCheck::weight), blocks.stream().map(BlockResult::outcome))
                .toList();
        if (all.contains(Outcome.MISSING)) {
            return Outcome.MISSING;
        }
        return all.contains(Outcome.FOR_A_PERSON) ? Outcome.FOR_A_PERSON : Outcome.MET;
    }

    public long met() {
        return results()
                .filter(result -> result.judgement().outcome() == Outcome.MET)
                .count();
    }

    public long conditions() {
        return results().count();
    }

    /** What is missing and bars: gates, and the conditions of blocks of which too few hold. */
    public Stream<CriterionResult> barring() {
        return Stream.concat(
                gates.stream().filter(CriterionResult::bars),
                blocks.stream()
                        .filter(block -> block.outcome() == Outcome.MISSING)
                        .flatMap(block -> block.results().stream())
                        .filter(CriterionResult::bars));
    }

    private static Outcome weight(CriterionResult result) {
        Outcome outcome = result.judgement().outcome();
        return outcome == Outcome.MISSING && result.advisory() ? Outcome.FOR_A_PERSON : outcome;
    }

    /** Every condition with what was found, gates first. */
    public Stream<CriterionResult> results() {
        return Stream.concat(gates.stream(), blocks.stream().flatMap(block -> block.results().stream()));
    }
}
