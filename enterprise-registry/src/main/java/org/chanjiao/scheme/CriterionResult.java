package org.chanjiao.scheme;

/** A condition with what was found; kept as it was judged. */
public record CriterionResult(
        String id, String name, String source, boolean sample, boolean advisory, Judgement judgement) {

    static CriterionResult of(Criterion criterion, Applicant applicant) {
        return new CriterionResult(
                criterion.id(),
                criterion.name(),
                criterion.source(),
                criterion.sample(),
                criterion.advisory(),
                criterion.rule().judge(applicant));
    }

    /** Whether it bars: missing, and not only advisory. */
    public boolean bars() {
        return judgement.outcome() == Outcome.MISSING && !advisory;
    }
}
