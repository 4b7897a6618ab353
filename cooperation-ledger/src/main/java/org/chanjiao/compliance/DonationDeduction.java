package org.chanjiao.compliance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Charitable donations against the tax cap of 12 % of the year's profit (企业所得税法第九条；财税〔2018〕15号): the oldest
 * remainder first, then the current year; a remainder lapses three years after its year; an unused limit does not carry.
 *
 * @param limit of this year, in yuan
 * @param deducted in this year, all years' donations together
 * @param remainders what may still be deducted later, the oldest first
 */
public record DonationDeduction(BigDecimal limit, BigDecimal deducted, List<Remainder> remainders) {

    private static final BigDecimal SHARE = new BigDecimal("0.12");
    private static final int YEARS = 3;

    public DonationDeduction {
        remainders = List.copyOf(remainders);
    }

    /** The part of one year's donations that is not yet deducted. */
    public record Remainder(int year, BigDecimal amount) {}

    /** @param before what {@link #remainders} of the year before says, the oldest first */
    public static DonationDeduction of(int year, BigDecimal profit, BigDecimal donated, List<Remainder> before) {
        BigDecimal limit = profit.max(BigDecimal.ZERO).multiply(SHARE);
        List<Remainder> open = new ArrayList<>(before);
        open.add(new Remainder(year, donated));
        BigDecimal left = limit;
        List<Remainder> remainders = new ArrayList<>();
        for (Remainder remainder : open) {
            BigDecimal taken = remainder.amount().min(left);
            left = left.subtract(taken);
            BigDecimal rest = remainder.amount().subtract(taken);
            if (rest.signum() > 0 && year < remainder.year() + YEARS) {
                remainders.add(new Remainder(remainder.year(), rest));
            }
        }
        return new DonationDeduction(limit, limit.subtract(left), remainders);
    }
}
