package org.chanjiao.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.chanjiao.certification.CaseRefused.Reason;
import org.chanjiao.scheme.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The time in the pool.
 *
 * @param poolOn day of entry, null before
 * @param planDueOn day by which the three-year plan is to be public
 * @param planOn day on which it was published, null before
 * @param planLink where everybody can read it, blank before
 */
@Embeddable
record Cultivation(
        @Column(name = "pool_on") @Nullable LocalDate poolOn,
        @Column(name = "plan_due_on") @Nullable LocalDate planDueOn,
        @Column(name = "plan_on") @Nullable LocalDate planOn,
        @Column(name = "plan_link") String planLink) {

    static final Cultivation NONE = new Cultivation(null, null, null, "");

    static Cultivation from(LocalDate poolOn, int planMonths) {
        return new Cultivation(poolOn, poolOn.plusMonths(planMonths), null, "");
    }

    /**
     * 先建后认: so many calendar years in the pool, the day itself is enough. Schemes that do not cultivate ask for none.
     *
     * @throws CaseRefused naming the day on which it is enough
     */
    void requireFull(LocalDate today, Terms terms) {
        if (!terms.cultivates()) {
            return;
        }
        if (poolOn == null) {
            throw new CaseRefused(Reason.WRONG_STATE);
        }
        LocalDate full = poolOn.plusYears(terms.cultivationYears());
        if (today.isBefore(full)) {
            throw new CaseRefused(Reason.POOL_TIME, full.toString());
        }
    }

    Cultivation planned(LocalDate on, String link) {
        return new Cultivation(poolOn, planDueOn, on, link);
    }
}
