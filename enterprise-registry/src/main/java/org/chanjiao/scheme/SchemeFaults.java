package org.chanjiao.scheme;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands against a definition, one sentence each. */
final class SchemeFaults {

    private final List<String> faults = new ArrayList<>();

    private SchemeFaults() {}

    static List<String> of(Scheme scheme) {
        SchemeFaults check = new SchemeFaults();
        check.head(scheme);
        check.criteria(scheme);
        check.terms(scheme);
        check.card(scheme.card());
        return List.copyOf(check.faults);
    }

    private void head(Scheme scheme) {
        demand(scheme.code().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"), "代码只用小写字母、数字和连字符");
        demand(!scheme.name().isBlank(), "缺少名称");
        demand(scheme.level() != null, "缺少级别");
        demand(scheme.subject() != null, "缺少对象");
        demand(!scheme.owners().isEmpty(), "缺少主办部门");
        demand(!scheme.source().isBlank(), "缺少依据");
        demand(scheme.quota() >= 0, "名额不能是负数");
    }

    private void criteria(Scheme scheme) {
        Set<String> ids = new HashSet<>();
        scheme.criteria().forEach(criterion -> {
            demand(ids.add(criterion.id()), "条件编号重复：" + criterion.id());
            demand(!criterion.name().isBlank() && criterion.rule() != null, "条件不完整：" + criterion.id());
            demand(!criterion.source().isBlank() || criterion.sample(), "条件没有依据，又没有注明示例：" + criterion.id());
        });
        scheme.blocks()
                .forEach(block -> demand(
                        block.least() >= 0 && block.least() <= block.criteria().size(), "要求满足的项数多于条件：" + block.name()));
    }

    private void terms(Scheme scheme) {
        Terms terms = scheme.terms();
        if (terms == null) {
            faults.add("缺少办理期限");
            return;
        }
        demand(terms.publicityDays() > 0, "公示期至少 1 个工作日");
        demand(terms.annualReportDue().isBlank() || isDay(terms.annualReportDue()), "年度报告期限写作 01-31 这样的月日");
        demand(!terms.cultivates() || terms.planMonths() > 0, "入库培育要有三年规划的期限");
    }

    private void card(@Nullable ScoreCard card) {
        if (card != null) {
            demand(card.pass() > 0 && card.pass() <= card.full(), "合格分应在 1 与满分之间");
            demand(card.experts() > 0, "评分专家至少 1 人");
        }
    }

    private static boolean isDay(String text) {
        try {
            MonthDay.parse("--" + text);
            return true;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private void demand(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
