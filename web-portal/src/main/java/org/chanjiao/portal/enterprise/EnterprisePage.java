package org.chanjiao.portal.enterprise;

import java.util.List;
import org.chanjiao.credit.CreditView;
import org.chanjiao.enterprise.EnterpriseView;
import org.chanjiao.portal.layout.TimeText;
import org.chanjiao.register.CaseLine;
import org.chanjiao.register.RecommendationLine;

/**
 * The page of an enterprise.
 *
 * @param section key of its section in GB/T 4754, empty while unknown
 * @param blocks what the ledgers hold, kinds with nothing in them too
 */
record EnterprisePage(
        EnterpriseView view,
        String section,
        List<LedgerBlock> blocks,
        List<CaseLine> cases,
        List<CreditView> credit,
        List<RecommendationLine> recommendations,
        boolean mayState,
        boolean mayCheck,
        boolean mayRecommend,
        boolean keepsCredit) {

    EnterprisePage {
        blocks = List.copyOf(blocks);
        cases = List.copyOf(cases);
        credit = List.copyOf(credit);
        recommendations = List.copyOf(recommendations);
    }

    public String self() {
        return "/enterprises/" + view.organisation().id();
    }

    public String savedAt() {
        return TimeText.minute(view.savedAt());
    }

    public String checkedAt() {
        return TimeText.minute(view.checkedAt());
    }

    public boolean checked() {
        return view.checkedAt() != null;
    }

    public boolean stated() {
        return view.savedAt() != null;
    }
}
