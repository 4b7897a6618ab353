package org.chanjiao.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.chanjiao.board.TargetSheet;
import org.chanjiao.target.Bound;
import org.chanjiao.target.Period;
import org.chanjiao.target.TargetScope;
import org.chanjiao.target.TargetType;
import org.jspecify.annotations.Nullable;

/**
 * A target.
 *
 * @param low lower bound in the base unit, included; null for AT_MOST
 * @param high upper bound in the base unit, included; null for AT_LEAST
 * @param deadlineOn last day, included
 * @param restates the first statement of the same commitment; null for a first statement
 */
record TargetResource(
        String id,
        String policy,
        @Nullable String task,
        String sentence,
        String phrase,
        String quantity,
        String subject,
        Bound comparator,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        String unit,
        @Nullable LocalDate startOn,
        @Nullable LocalDate deadlineOn,
        Period period,
        @Nullable Integer periodYears,
        TargetScope scope,
        TargetType type,
        @Nullable String restates) {

    static TargetResource of(TargetSheet sheet) {
        TargetSheet.TaskLink task = sheet.task();
        TargetSheet.Statement original = sheet.original();
        TargetSheet.Sentence sentence = sheet.sentence();
        return new TargetResource(
                sheet.id().toString(),
                sheet.policy().toString(),
                task == null ? null : task.id().toString(),
                sentence.before() + sentence.phrase() + sentence.after(),
                sentence.phrase(),
                sheet.commitment().quantityText(),
                sheet.commitment().subject(),
                sheet.commitment().bound(),
                sheet.commitment().low(),
                sheet.commitment().high(),
                sheet.commitment().unit(),
                sheet.commitment().startOn(),
                sheet.commitment().deadlineOn(),
                sheet.commitment().period(),
                sheet.commitment().periodYears(),
                sheet.commitment().scope(),
                sheet.commitment().type(),
                original == null ? null : original.id().toString());
    }
}
