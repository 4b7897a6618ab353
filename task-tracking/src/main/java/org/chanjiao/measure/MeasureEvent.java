package org.chanjiao.measure;

import org.chanjiao.kernel.Audited;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.target.TargetId;

/** What decides how targets are judged was changed by a person. */
public sealed interface MeasureEvent extends Audited {

    /** One target is judged otherwise. */
    record Edited(TargetId target, String subject, String reason, String before, String after) implements MeasureEvent {

        @Override
        public String action() {
            return "target.measure-edited";
        }

        @Override
        public String subjectType() {
            return "target";
        }

        @Override
        public String subjectId() {
            return target.toString();
        }

        @Override
        public String summary() {
            return "调整目标计算方式：" + subject + "，原因：" + reason;
        }
    }

    /** All lights of one policy change at other parts of the expected figure. */
    record ThresholdsSet(PolicyId policy, String title, String reason, String before, String after)
            implements MeasureEvent {

        @Override
        public String action() {
            return "policy.thresholds-set";
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
            return "调整亮灯阈值：《" + title + "》" + after + "，原因：" + reason;
        }
    }
}
