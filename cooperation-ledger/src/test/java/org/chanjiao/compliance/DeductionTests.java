package org.chanjiao.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.chanjiao.compliance.DonationDeduction.Remainder;
import org.junit.jupiter.api.Test;

class DeductionTests {

    @Test
    void trainingCostsAboveEightPercentAreCarriedOn() {
        TrainingDeduction first = TrainingDeduction.of(yuan(10_000_000), yuan(900_000), BigDecimal.ZERO);
        assertThat(first.deductible()).isEqualByComparingTo("800000");
        assertThat(first.carried()).isEqualByComparingTo("100000");

        TrainingDeduction next = TrainingDeduction.of(yuan(10_000_000), yuan(700_000), first.carried());
        assertThat(next.deductible()).isEqualByComparingTo("800000");
        assertThat(next.carried()).isEqualByComparingTo("0");
    }

    @Test
    void donationsAreDeductedTheOldestFirst() {
        DonationDeduction first = DonationDeduction.of(1, yuan(1_000_000), yuan(300_000), List.of());
        assertDeducted(first, 120_000, new Remainder(1, yuan(180_000)));
        DonationDeduction second = DonationDeduction.of(2, yuan(500_000), yuan(20_000), first.remainders());
        assertDeducted(second, 60_000, new Remainder(1, yuan(120_000)), new Remainder(2, yuan(20_000)));
        DonationDeduction third = DonationDeduction.of(3, yuan(0), yuan(50_000), second.remainders());
        assertDeducted(
                third,
                0,
                new Remainder(1, yuan(120_000)),
                new Remainder(2, yuan(20_000)),
                new Remainder(3, yuan(50_000)));
        DonationDeduction fourth = DonationDeduction.of(4, yuan(2_000_000), yuan(0), third.remainders());
        assertDeducted(fourth, 190_000);
        assertDeducted(DonationDeduction.of(5, yuan(1_000_000), yuan(0), fourth.remainders()), 0);
    }

    @Test
    void aRemainderLapsesAfterThreeYears() {
        DonationDeduction fourth = DonationDeduction.of(4, yuan(0), yuan(0), List.of(new Remainder(1, yuan(120_000))));
        assertDeducted(fourth, 0);
    }

    @Test
    void onlyTheOldestLapsesWhereAFourthYearWithoutProfitFollows() {
        DonationDeduction fourth = DonationDeduction.of(
                4,
                yuan(0),
                yuan(0),
                List.of(
                        new Remainder(1, yuan(120_000)),
                        new Remainder(2, yuan(20_000)),
                        new Remainder(3, yuan(50_000))));
        assertDeducted(fourth, 0, new Remainder(2, yuan(20_000)), new Remainder(3, yuan(50_000)));
    }

    @Test
    void aLossYearHasNoLimit() {
        assertThat(DonationDeduction.of(1, yuan(-500_000), yuan(1), List.of()).limit())
                .isZero();
    }

    private static void assertDeducted(DonationDeduction year, long deducted, Remainder... remainders) {
        assertThat(year.deducted()).isEqualByComparingTo(yuan(deducted));
        assertThat(year.remainders())
                .usingElementComparator(
                        (a, b) -> a.year() == b.year() ? a.amount().compareTo(b.amount()) : 1)
                .containsExactly(remainders);
    }

    private static BigDecimal yuan(long amount) {
        return BigDecimal.valueOf(amount);
    }
}
