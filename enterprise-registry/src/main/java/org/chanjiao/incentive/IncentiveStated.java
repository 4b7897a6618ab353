package org.chanjiao.incentive;

import java.util.UUID;
import org.chanjiao.kernel.Audited;

/** The catalogue was changed. */
public record IncentiveStated(UUID incentive, String title) implements Audited {

    @Override
    public String action() {
        return "incentive.stated";
    }

    @Override
    public String subjectType() {
        return "incentive";
    }

    @Override
    public String subjectId() {
        return incentive.toString();
    }

    @Override
    public String summary() {
        return "编辑激励政策：" + title;
    }
}
