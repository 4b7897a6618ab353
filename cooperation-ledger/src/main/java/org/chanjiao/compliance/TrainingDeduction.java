package org.chanjiao.compliance;

import java.math.BigDecimal;

/**
 * Staff training costs against the tax cap of 8 % of wages (财税〔2018〕51号): what is above it is carried on without end. A
 * cap on the deduction, never a duty to spend.
 *
 * @param deductible of this year, in yuan
 * @param carried to the next year, in yuan
 */
public record TrainingDeduction(BigDecimal deductible, BigDecimal carried) {

    private static final BigDecimal SHARE = new BigDecimal("0.08");

    /** @param carriedIn what earlier years left over */
    public static TrainingDeduction of(BigDecimal wages, BigDecimal spent, BigDecimal carriedIn) {
        BigDecimal claimed = spent.add(carriedIn);
        BigDecimal deductible = claimed.min(wages.multiply(SHARE));
        return new TrainingDeduction(deductible, claimed.subtract(deductible));
    }
}
