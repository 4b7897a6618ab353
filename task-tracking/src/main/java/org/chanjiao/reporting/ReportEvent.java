package org.chanjiao.reporting;

import java.util.UUID;
import org.chanjiao.kernel.Audited;
import org.chanjiao.policy.PolicyId;
import org.jspecify.annotations.Nullable;

/** Something that happened to a report or to a cycle. */
public sealed interface ReportEvent extends Audited {

    /** A report went from one state to the next. */
    record ReportMoved(ReportId report, UUID unit, StepKind step, String number, @Nullable String note)
            implements ReportEvent {

        @Override
        public String action() {
            return switch (step) {
                case SUBMITTED -> "report.submitted";
                case PASSED_INSIDE -> "report.passed";
                case ACCEPTED -> "report.accepted";
                case RETURNED -> "report.returned";
                case HANDED_OVER -> "report.handed-over";
                case UNLOCKED -> "report.unlocked";
                case CORRECTION_ASKED -> "report.correction-asked";
                case CORRECTION_DECLINED -> "report.correction-declined";
                case RESTATED -> "report.restated";
            };
        }

        @Override
        public String subjectType() {
            return "report";
        }

        @Override
        public String subjectId() {
            return report.toString();
        }

        @Override
        public String summary() {
            String what =
                    switch (step) {
                        case SUBMITTED -> "提交填报：";
                        case PASSED_INSIDE -> "单位审核通过填报：";
                        case ACCEPTED -> "审核通过填报：";
                        case RETURNED -> "退回填报：";
                        case HANDED_OVER -> "转办填报：";
                        case UNLOCKED -> "解锁填报：";
                        case CORRECTION_ASKED -> "申请更正填报：";
                        case CORRECTION_DECLINED -> "不同意更正填报：";
                        case RESTATED -> "更正已通过的填报：";
                    };
            return what + number + (note == null ? "" : "，" + note);
        }
    }

    /** The units of a policy were asked for a period, or asked for more. */
    record ReportsAsked(PolicyId policy, String period, int reports) implements ReportEvent {

        @Override
        public String action() {
            return "report.asked";
        }

        @Override
        public String subjectType() {
            return "policy";
        }

        @Override
        public String subjectId() {
            return policy.toString();
        }

        @Override
        public String summary() {
            return "下发填报：" + period + "，" + reports + " 份";
        }
    }

    /** A cycle was opened, changed, closed, or asks other units. */
    record CycleChanged(PolicyId policy, String what, @Nullable String before, @Nullable String after)
            implements ReportEvent {

        @Override
        public String action() {
            return "report-cycle.changed";
        }

        @Override
        public String subjectType() {
            return "policy";
        }

        @Override
        public String subjectId() {
            return policy.toString();
        }

        @Override
        public String summary() {
            return what;
        }
    }
}
