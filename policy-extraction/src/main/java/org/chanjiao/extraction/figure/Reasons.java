package org.chanjiao.extraction.figure;

import org.chanjiao.extraction.Comparator;
import org.chanjiao.extraction.Period;
import org.chanjiao.extraction.TargetType;
import org.chanjiao.extraction.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Says in one line why a figure was read as it was, for the person who confirms it. */
final class Reasons {

    private Reasons() {}

    static String of(
            SourceText text,
            Quantity quantity,
            TargetType type,
            Period period,
            @Nullable Integer year,
            boolean inherited) {
        String words = text.raw(quantity.span().start(), quantity.span().end());
        StringBuilder reason =
                new StringBuilder(64).append('“').append(words).append("”读作").append(bound(quantity.comparator()));
        reason.append("；").append(purpose(type));
        if (period == Period.PER_YEAR) {
            reason.append("；按年计");
        } else if (period == Period.PER_5_YEARS) {
            reason.append("；每五年累计");
        } else if (period == Period.FIRST_3_YEARS) {
            reason.append("；前三年内");
        }
        if (year != null) {
            reason.append("；期限").append(year).append("年").append(inherited ? "（承同段上句）" : "（本句）");
        }
        return reason.toString();
    }

    private static String bound(Comparator comparator) {
        return switch (comparator) {
            case AT_LEAST -> "下限（含本数）";
            case AT_MOST -> "上限（含本数）";
            case EXACTLY -> "定数";
            case RANGE -> "区间";
            case ABOUT -> "约数";
        };
    }

    private static String purpose(TargetType type) {
        return switch (type) {
            case GOAL -> "发文机关承诺的目标";
            case NORM -> "长期遵守的标准";
            case ENTITLEMENT -> "许可或优惠的额度，不作为考核目标";
            case HORIZON -> "总体期限";
        };
    }
}
