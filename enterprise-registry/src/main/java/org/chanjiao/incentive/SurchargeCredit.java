package org.chanjiao.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * 30 % of an investment in vocational education against 教育费附加 and 地方教育附加 of the year (财税〔2019〕46号第三条): what the
 * two do not cover is carried on without end; what is withdrawn takes carried credit back first, and the rest is paid back.
 *
 * @param creditable of this year with what was carried in, in yuan; below zero when more was withdrawn than is left
 * @param used against the two surcharges
 * @param carried to the next year
 * @param clawback to be paid back, a cautious reading: the document says only that credited amounts are paid back
 */
public record SurchargeCredit(BigDecimal creditable, BigDecimal used, BigDecimal carried, BigDecimal clawback) {

    private static final BigDecimal SHARE = new BigDecimal("0.30");
    private static final int CENTS = 2;

    /**
     * @param investment net of this year; below zero when more was withdrawn
     * @param payable both surcharges of this year
     * @param carriedIn what earlier years left over
     */
    public static SurchargeCredit of(BigDecimal investment, BigDecimal payable, BigDecimal carriedIn) {
        BigDecimal creditable =
                investment.multiply(SHARE).setScale(CENTS, RoundingMode.HALF_UP).add(carriedIn);
        BigDecimal available = creditable.max(BigDecimal.ZERO);
        BigDecimal used = payable.min(available);
        return new SurchargeCredit(
                creditable, used, available.subtract(used), creditable.negate().max(BigDecimal.ZERO));
    }
}
