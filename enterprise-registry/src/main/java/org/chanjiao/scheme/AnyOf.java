package org.chanjiao.scheme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One of several rules is enough; where none holds, what a person can judge goes before what is missing. */
public record AnyOf(List<Rule> of) implements Rule {

    public AnyOf {
        of = List.copyOf(of);
    }

    @Override
    public Stream<String> ledgers() {
        return of.stream().flatMap(Rule::ledgers);
    }

    @Override
    public Judgement judge(Applicant applicant) {
        List<Judgement> all = of.stream().map(rule -> rule.judge(applicant)).toList();
        return first(all, Outcome.MET)
                .or(() -> first(all, Outcome.FOR_A_PERSON).map(found -> together(all, found)))
                .orElseGet(() -> together(all, all.get(0)));
    }

    private static Optional<Judgement> first(List<Judgement> all, Outcome outcome) {
        return all.stream().filter(found -> found.outcome() == outcome).findFirst();
    }

    /** What every branch found, in one sentence, with the figures of the one that speaks for them. */
    private static Judgement together(List<Judgement> all, Judgement speaker) {
        String finding = String.join("；或者", all.stream().map(Judgement::finding).toList());
        return new Judgement(
                speaker.outcome(),
                finding,
                speaker.have(),
                speaker.need(),
                speaker.unit(),
                speaker.window(),
                all.stream()
                        .flatMap(found -> found.ledgers().stream())
                        .distinct()
                        .toList(),
                speaker.proofs());
    }
}
