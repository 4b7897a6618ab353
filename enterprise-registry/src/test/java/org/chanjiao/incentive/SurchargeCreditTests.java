package org.chanjiao.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurchargeCreditTests {

    @Test
    void whatTheSurchargesDoNotCoverIsCarriedUntilItIsUsedAndAWithdrawalIsPaidBack() {
        SurchargeCredit first = year("1000000", "200000", "0");
        assertYear(first, "300000", "200000", "100000", "0");
        SurchargeCredit second = year("0", "60000", first.carried().toPlainString());
        assertYear(second, "100000", "60000", "40000", "0");
        SurchargeCredit third = year("500000", "250000", second.carried().toPlainString());
        assertYear(third, "190000", "190000", "0", "0");
        SurchargeCredit fourth = year("-200000", "90000", third.carried().toPlainString());
        assertYear(fourth, "-60000", "0", "0", "60000");
    }

    @Test
    void aWithdrawalTakesCarriedCreditFirst() {
        assertYear(year("-200000", "0", "100000"), "40000", "0", "40000", "0");
    }

    @Test
    void centsAreRoundedHalfUp() {
        assertYear(year("0.05", "1", "0"), "0.02", "0.02", "0", "0");
    }

    @Test
    void theLinesOfASumSayItsFigures() {
        List<YearResult> results = Calculations.of(
                Calculator.SURCHARGE,
                List.of(
                        new YearFigures(2025, BigDecimal.ZERO, new BigDecimal("60000"), BigDecimal.ZERO),
                        new YearFigures(2024, new BigDecimal("1000000"), new BigDecimal("200000"), BigDecimal.ZERO)));

        assertThat(results).extracting(YearResult::year).containsExactly(2024, 2025);
        assertThat(results.get(1).steps())
                .contains(
                        new Step("surcharge.creditable", "0", "100,000", "100,000"),
                        new Step("surcharge.used", "60,000", "100,000", "60,000"),
                        new Step("surcharge.carried", "40,000", "", ""));
    }

    @Test
    void donationsLapseAfterThreeYearsInTheSumAsWell() {
        List<YearResult> results = Calculations.of(
                Calculator.DONATION,
                List.of(
                        donation(1, "1000000", "300000"),
                        donation(2, "500000", "20000"),
                        donation(3, "0", "50000"),
                        donation(4, "2000000", "0"),
                        donation(5, "1000000", "0")));

        assertThat(results)
                .extracting(year -> year.steps().get(1).first())
                .containsExactly("120,000", "60,000", "0", "190,000", "0");
        assertThat(results.get(2).steps())
                .contains(
                        new Step("donation.carried", "1", "120,000", "4"),
                        new Step("donation.carried", "2", "20,000", "5"),
                        new Step("donation.carried", "3", "50,000", "6"));
    }

    @Test
    void trainingCostsAboveEightPerCentAreCarried() {
        BigDecimal wages = new BigDecimal("10000000");
        List<YearResult> results = Calculations.of(
                Calculator.TRAINING,
                List.of(
                        new YearFigures(2024, wages, new BigDecimal("900000"), BigDecimal.ZERO),
                        new YearFigures(2025, wages, new BigDecimal("700000"), BigDecimal.ZERO)));

        assertThat(results)
                .extracting(
                        year -> year.steps().get(2).first(),
                        year -> year.steps().get(3).first())
                .containsExactly(tuple("800,000", "100,000"), tuple("800,000", "0"));
    }

    @Test
    void exactlySixtyPerCentAreEnoughAndBothDenominatorsAreShown() {
        FrontlineShare share = FrontlineShare.of(new BigDecimal("100"), new BigDecimal("80"), new BigDecimal("60"));
        assertThat(share.ofAccrued()).isEqualByComparingTo("60");
        assertThat(share.accruedEnough()).isTrue();
        assertThat(share.ofSpent()).isEqualByComparingTo("75");
        assertThat(FrontlineShare.of(new BigDecimal("100000"), BigDecimal.ZERO, new BigDecimal("59999")))
                .satisfies(low -> assertThat(low.accruedEnough()).isFalse())
                .satisfies(low -> assertThat(low.ofSpent()).isNull());
    }

    private static YearFigures donation(int year, String profit, String donated) {
        return new YearFigures(year, new BigDecimal(profit), new BigDecimal(donated), BigDecimal.ZERO);
    }

    private static SurchargeCredit year(String investment, String payable, String carriedIn) {
        return SurchargeCredit.of(new BigDecimal(investment), new BigDecimal(payable), new BigDecimal(carriedIn));
    }

    private static void assertYear(
            SurchargeCredit year, String creditable, String used, String carried, String clawback) {
        assertThat(year.creditable()).isEqualByComparingTo(creditable);
        assertThat(year.used()).isEqualByComparingTo(used);
        assertThat(year.carried()).isEqualByComparingTo(carried);
        assertThat(year.clawback()).isEqualByComparingTo(clawback);
    }
}
