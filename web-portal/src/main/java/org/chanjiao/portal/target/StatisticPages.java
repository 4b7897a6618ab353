package org.chanjiao.portal.target;

import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.board.TargetSheet;
import org.chanjiao.board.TargetSheets;
import org.chanjiao.board.UnknownTarget;
import org.chanjiao.evidence.Statistic;
import org.chanjiao.evidence.StatisticId;
import org.chanjiao.evidence.Statistics;
import org.chanjiao.evidence.UnknownStatistic;
import org.chanjiao.library.Sight;
import org.chanjiao.measure.MeasureSheet;
import org.chanjiao.measure.Measures;
import org.chanjiao.portal.layout.TimeText;
import org.chanjiao.progress.Target.Quantity;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the pages of cited statistics show. */
@Component
@RequiredArgsConstructor
class StatisticPages {

    private final Statistics statistics;
    private final TargetSheets targets;
    private final Measures measures;
    private final Access access;

    boolean isShare(TargetId target) {
        Quantity quantity = measures.get(target).measure().quantity();
        return quantity == Quantity.SHARE || quantity == Quantity.RATIO;
    }

    Statistic get(TargetId target, StatisticId id) {
        return statistics
                .find(id)
                .filter(statistic -> statistic.target().equals(target) && !statistic.withdrawn())
                .orElseThrow(() -> new UnknownStatistic(id));
    }

    String form(TargetId target, @Nullable StatisticId id, Person person, Model model, String view) {
        TargetSheet sheet = sheet(target, person);
        MeasureSheet measure = measures.get(target);
        access.require(person, Permission.BIND_TARGET, measure.region());
        model.addAttribute("target", sheet);
        model.addAttribute("share", isShare(target));
        model.addAttribute("restated", id != null);
        model.addAttribute("action", "/targets/" + target + "/statistics" + (id == null ? "" : "/" + id));
        model.addAttribute("crumbs", Trail.below(sheet, id == null ? "targets.cite" : "statistics.restate"));
        return view;
    }

    String show(TargetId target, StatisticId id, Person person, Model model) {
        TargetSheet sheet = sheet(target, person);
        Statistic statistic = get(target, id);
        boolean own = statistic.enteredBy().equals(person.accountId().value());
        model.addAttribute("target", sheet);
        model.addAttribute("statistic", statistic);
        model.addAttribute("enteredAt", TimeText.minute(statistic.enteredAt()));
        model.addAttribute("checkedAt", TimeText.minute(statistic.checkedAt()));
        model.addAttribute("path", "/targets/" + target + "/statistics/" + id);
        model.addAttribute("mayEdit", access.may(person, Permission.BIND_TARGET, statistic.region()));
        model.addAttribute(
                "mayCheck",
                !own
                        && statistic.checkedAt() == null
                        && access.may(person, Permission.CHECK_STATISTIC, statistic.region()));
        model.addAttribute("crumbs", Trail.below(sheet, "targets.source.STATISTIC"));
        return "targets/statistic";
    }

    private TargetSheet sheet(TargetId target, Person person) {
        return targets.open(target, Sight.of(access.scopeOf(person))).orElseThrow(() -> new UnknownTarget(target));
    }
}
