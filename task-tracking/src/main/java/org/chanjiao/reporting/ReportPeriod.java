package org.chanjiao.reporting;

import org.chanjiao.kernel.DateRange;

/** The days that a report is about. */
public record ReportPeriod(Frequency frequency, DateRange days) {

    /** As people call it: 2026年第三季度. */
    public String label() {
        int year = days.first().getYear();
        int month = days.first().getMonthValue();
        return switch (frequency) {
            case MONTHLY -> year + "年" + month + "月";
            case QUARTERLY -> year + "年第" + "一二三四".charAt((month - 1) / 3) + "季度";
            case HALF_YEARLY -> year + (month == 1 ? "年上半年" : "年下半年");
            case YEARLY -> year + "年度";
            case ONCE -> year + "年一次性填报";
        };
    }

    /** What stands for the period in report numbers, unlike that of any other period of the year. */
    String sign() {
        int month = days.first().getMonthValue();
        return switch (frequency) {
            case MONTHLY -> "M" + month;
            case QUARTERLY -> String.valueOf((month - 1) / 3 + 1);
            case HALF_YEARLY -> month == 1 ? "H1" : "H2";
            case YEARLY -> "Y";
            case ONCE -> "D";
        };
    }
}
