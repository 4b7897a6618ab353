package org.chanjiao.evidence;

import org.chanjiao.kernel.Audited;

/** What happened to a cited statistic. */
record StatisticEvent(StatisticId statistic, Act act, String subject, String figure, String reason) implements Audited {

    enum Act {
        CITED("statistic.cited", "引用统计数据"),
        CHECKED("statistic.checked", "核对统计数据"),
        RESTATED("statistic.restated", "更正统计数据"),
        WITHDRAWN("statistic.withdrawn", "撤销统计数据");

        private final String action;
        private final String chinese;

        Act(String action, String chinese) {
            this.action = action;
            this.chinese = chinese;
        }
    }

    @Override
    public String action() {
        return act.action;
    }

    @Override
    public String subjectType() {
        return "statistic";
    }

    @Override
    public String subjectId() {
        return statistic.toString();
    }

    @Override
    public String summary() {
        return act.chinese + "：" + subject + " " + figure + (reason.isEmpty() ? "" : "，原因：" + reason);
    }
}
