package org.chanjiao.portal.target;

import java.util.List;
import org.chanjiao.board.TargetSheet;
import org.chanjiao.portal.layout.Crumb;

/** The way to a page below a target's own. */
final class Trail {

    private Trail() {}

    static List<Crumb> below(TargetSheet target, String here) {
        return List.of(
                Crumb.to("tasks.title", "/tasks"),
                Crumb.named(target.policyTitle(), "/policies/" + target.policy()),
                Crumb.named(target.commitment().subject(), "/targets/" + target.id()),
                Crumb.here(here));
    }
}
