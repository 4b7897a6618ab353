package org.chanjiao.incentive;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.chanjiao.compliance.DonationDeduction;
import org.chanjiao.compliance.DonationDeduction.Remainder;
import org.chanjiao.compliance.TrainingDeduction;
import org.jspecify.annotations.Nullable;

/** Does the sums year by year, the oldest first, and says each line of them. An estimate: the tax office decides. */
public final class Calculations {

    private Calculations() {}

    public static List<YearResult> of(Calculator calculator, List<YearFigures> years) {
        List<YearFigures> ordered = years.stream()
                .sorted(Comparator.comparingInt(YearFigures::year))
                .toList();
        return switch (calculator) {
            case SURCHARGE -> surcharge(ordered);
            case TRAINING -> training(ordered);
            case DONATION -> donation(ordered);
            case FRONTLINE -> ordered.stream().map(Calculations::frontline).toList();
        };
    }

    private static List<YearResult> surcharge(List<YearFigures> years) {
        List<YearResult> results = new ArrayList<>();
        BigDecimal carried = BigDecimal.ZERO;
        for (YearFigures year : years) {
            SurchargeCredit credit = SurchargeCredit.of(year.first(), year.second(), carried);
            results.add(new YearResult(
                    year.year(),
                    List.of(
                            step("surcharge.creditable", year.first(), carried, credit.creditable()),
                            step("surcharge.used", year.second(), credit.creditable(), credit.used()),
                            step("surcharge.carried", credit.carried(), null, null),
                            step("surcharge.clawback", credit.clawback(), null, null))));
            carried = credit.carried();
        }
        return results;
    }

    private static List<YearResult> training(List<YearFigures> years) {
        List<YearResult> results = new ArrayList<>();
        BigDecimal carried = BigDecimal.ZERO;
        for (YearFigures year : years) {
            TrainingDeduction deduction = TrainingDeduction.of(year.first(), year.second(), carried);
            results.add(new YearResult(
                    year.year(),
                    List.of(
                            step("training.limit", year.first(), year.first().multiply(new BigDecimal("0.08")), null),
                            step(
                                    "training.claimed",
                                    year.second(),
                                    carried,
                                    year.second().add(carried)),
                            step("training.deductible", deduction.deductible(), null, null),
                            step("training.carried", deduction.carried(), null, null))));
            carried = deduction.carried();
        }
        return results;
    }

    private static List<YearResult> donation(List<YearFigures> years) {
        List<YearResult> results = new ArrayList<>();
        List<Remainder> open = List.of();
        for (YearFigures year : years) {
            DonationDeduction deduction = DonationDeduction.of(year.year(), year.first(), year.second(), open);
            List<Step> steps = new ArrayList<>();
            steps.add(step("donation.limit", year.first(), deduction.limit(), null));
            steps.add(step("donation.deducted", deduction.deducted(), null, null));
            deduction
                    .remainders()
                    .forEach(rest -> steps.add(new Step(
                            "donation.carried",
                            String.valueOf(rest.year()),
                            yuan(rest.amount()),
                            String.valueOf(rest.year() + 3))));
            results.add(new YearResult(year.year(), steps));
            open = deduction.remainders();
        }
        return results;
    }

    private static YearResult frontline(YearFigures year) {
        FrontlineShare share = FrontlineShare.of(year.first(), year.second(), year.third());
        return new YearResult(
                year.year(),
                List.of(
                        share(
                                "frontline.accrued",
                                year.third(),
                                year.first(),
                                share.ofAccrued(),
                                share.accruedEnough()),
                        share("frontline.spent", year.third(), year.second(), share.ofSpent(), share.spentEnough())));
    }

    private static Step share(
            String line, BigDecimal part, BigDecimal whole, @Nullable BigDecimal percent, boolean enough) {
        String word = percent == null ? ".none" : enough ? ".enough" : ".low";
        return new Step(line + word, yuan(part), yuan(whole), percent == null ? "" : percent.toPlainString() + "%");
    }

    private static Step step(
            String line, @Nullable BigDecimal first, @Nullable BigDecimal second, @Nullable BigDecimal third) {
        return new Step(line, yuan(first), yuan(second), yuan(third));
    }

    private static String yuan(@Nullable BigDecimal amount) {
        return amount == null
                ? ""
                : new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }
}
