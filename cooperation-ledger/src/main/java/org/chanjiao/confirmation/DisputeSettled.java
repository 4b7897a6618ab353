package org.chanjiao.confirmation;

import org.chanjiao.kernel.Audited;
import org.chanjiao.ledger.LedgerItemId;

/** The bureau ended a disagreement about an item. */
public record DisputeSettled(LedgerItemId item, String title, Settlement settlement, String reason) implements Audited {

    @Override
    public String action() {
        return "ledger.settled";
    }

    @Override
    public String subjectType() {
        return "ledger-item";
    }

    @Override
    public String subjectId() {
        return item.toString();
    }

    @Override
    public String summary() {
        return "协调台账分歧：" + title + (settlement == Settlement.ADOPT ? "，采纳合作单位意见" : "，以填报单位为准") + "，理由：" + reason;
    }
}
