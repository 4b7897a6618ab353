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

    /** What is shown: a condition that is only advisory is for a person where the data does not meet it. */
    public Outcome shown() {
        return judgement.outcome() == Outcome.MISSING && advisory ? Outcome.FOR_A_PERSON : judgement.outcome();
    }
}
