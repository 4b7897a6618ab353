package org.chanjiao.scheme;

import java.math.BigDecimal;
import java.util.List;
import org.chanjiao.kernel.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found, and on what.
 *
 * @param finding one sentence for the applicant
 * @param have the figure reached, null where nothing is counted
 * @param need the figure demanded, itself enough
 * @param unit of both, blank where nothing is counted
 * @param window the days looked at, both ends included; null where every day counts
 * @param ledgers where what is missing can be added
 * @param proofs the items it rests on
 */
public record Judgement(
        Outcome outcome,
        String finding,
        @Nullable BigDecimal have,
        @Nullable BigDecimal need,
        String unit,
        @Nullable DateRange window,
        List<String> ledgers,
        List<Proof> proofs) {

    public Judgement {
        ledgers = List.copyOf(ledgers);
        proofs = List.copyOf(proofs);
    }

    static Judgement met(String finding) {
        return new Judgement(Outcome.MET, finding, null, null, "", null, List.of(), List.of());
    }

    static Judgement missing(String finding) {
        return new Judgement(Outcome.MISSING, finding, null, null, "", null, List.of(), List.of());
    }

    static Judgement forPerson(String finding) {
        return new Judgement(Outcome.FOR_A_PERSON, finding, null, null, "", null, List.of(), List.of());
    }

    /** Whether a figure is enough: the bound itself is (民法典第一千二百五十九条, “以上”包括本数). */
    static Judgement counted(Tally tally, BigDecimal need, @Nullable DateRange window, List<String> ledgers) {
        BigDecimal gap = need.subtract(tally.total());
        String figures = Figures.of(tally.total(), tally.unit()) + "，要求 " + Figures.of(need, tally.unit()) + "以上";
        String finding = gap.signum() > 0 ? "现有 " + figures + "，还差 " + Figures.of(gap, tally.unit()) : "现有 " + figures;
        return new Judgement(
                gap.signum() > 0 ? Outcome.MISSING : Outcome.MET,
                finding,
                tally.total(),
                need,
                tally.unit(),
                window,
                ledgers,
                tally.proofs());
    }
}
