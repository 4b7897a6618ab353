package org.chanjiao.credit;

import java.util.Locale;
import org.chanjiao.kernel.Audited;
import org.chanjiao.organisation.OrganisationId;

/** A credit record was opened or went a step on. */
public record CreditRecordMoved(
        CreditRecordId creditRecord, OrganisationId enterprise, CreditMatter matter, CreditState to, String note)
        implements Audited {

    @Override
    public String action() {
        return "credit." + to.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subjectType() {
        return "credit-record";
    }

    @Override
    public String subjectId() {
        return creditRecord.toString();
    }

    @Override
    public String summary() {
        String what =
                switch (to) {
                    case FOUND -> "登记信用线索：";
                    case ORDERED -> "责令改正：";
                    case REFUSED -> "认定拒不改正：";
                    case RECORDED -> "记入信用记录：";
                    case PUBLISHED -> "公布信用记录：";
                    case REPAIRED -> "信用修复：";
                    case DROPPED -> "信用线索销案：";
                };
        return what + note;
    }
}
