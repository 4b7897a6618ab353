package org.chanjiao.binding;

import org.chanjiao.kernel.Audited;
import org.chanjiao.target.TargetId;

/** What counts for a target changed. */
public sealed interface BindingEvent extends Audited {

    TargetId target();

    @Override
    default String subjectType() {
        return "target";
    }

    @Override
    default String subjectId() {
        return target().toString();
    }

    /** A counting rule makes its facts from now on. */
    record Bound(TargetId target, String subject, String reason, String before, String after) implements BindingEvent {

        @Override
        public String action() {
            return "target.bound";
        }

        @Override
        public String summary() {
            return "绑定台账：" + subject + " → " + after + "，原因：" + reason;
        }
    }

    /** No ledger counts for it any more. */
    record Unbound(TargetId target, String subject, String reason, String before) implements BindingEvent {

        @Override
        public String action() {
            return "target.unbound";
        }

        @Override
        public String summary() {
            return "解除台账绑定：" + subject + "（" + before + "），原因：" + reason;
        }
    }
}
