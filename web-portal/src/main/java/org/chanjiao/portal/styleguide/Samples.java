package org.chanjiao.portal.styleguide;

import java.time.Instant;
import java.util.List;
import org.chanjiao.portal.layout.Choice;
import org.chanjiao.portal.layout.ColumnHead;
import org.chanjiao.portal.layout.Conflict;
import org.chanjiao.portal.layout.Crumb;
import org.chanjiao.portal.layout.Link;
import org.chanjiao.portal.layout.Moment;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.portal.layout.Pager;
import org.chanjiao.portal.layout.Tab;

/** What the fragments are shown with: an invented city, names as long as real ones. */
record Samples(
        List<Crumb> crumbs,
        List<Tab> tabs,
        List<ColumnHead> columns,
        List<Row> rows,
        Pager pager,
        List<Moment> moments,
        List<Choice> levels,
        List<Choice> decisions,
        List<Choice> roles,
        List<String> tones,
        List<String> alerts,
        List<String> lights,
        Notice notice,
        Conflict conflict) {

    private static final String HERE = "/styleguide";

    static Samples all() {
        return new Samples(
                List.of(Crumb.to("navigation.policies", HERE), Crumb.hereNamed("云岭市深化产教融合实施方案")),
                List.of(
                        new Tab("styleguide.tab.text", HERE, true, 42L),
                        Tab.of("styleguide.tab.versions", HERE + "?tab=versions", false)),
                ledgerColumns(),
                ledgerRows(),
                Pager.of(Link.to(HERE), 20, 20, "40", "60"),
                history(),
                List.of(new Choice("PROVINCE", "省级"), new Choice("CITY", "市级"), new Choice("COUNTY", "县级")),
                List.of(new Choice("ACCEPT", "通过"), new Choice("RETURN", "退回")),
                List.of(new Choice("UNIT_REPORTER", "填报人"), new Choice("UNIT_REVIEWER", "审核人")),
                List.of("plain", "info", "done", "warn", "bad"),
                List.of("info", "done", "warn", "bad"),
                List.of("GREEN", "YELLOW", "RED", "GREY"),
                Notice.done("styleguide.notice", "云岭市教育局"),
                meanwhile());
    }

    private static List<ColumnHead> ledgerColumns() {
        return List.of(
                ColumnHead.sorted("styleguide.column.number", HERE + "?sort=number", true)
                        .asFigure(),
                ColumnHead.plain("styleguide.column.task"),
                ColumnHead.plain("styleguide.column.unit"),
                ColumnHead.sortable("styleguide.column.deadline", HERE + "?sort=deadline"),
                ColumnHead.sortable("styleguide.column.value", HERE + "?sort=value")
                        .asFigure(),
                ColumnHead.plain("styleguide.column.light"));
    }

    private static Conflict meanwhile() {
        return Conflict.between(
                "周敏",
                List.of(
                        new Conflict.Difference("styleguide.field.name", "云岭市教育局", "云岭市教育局"),
                        new Conflict.Difference("styleguide.field.quantity", "15", "20")));
    }

    private static List<Row> ledgerRows() {
        return List.of(
                new Row("1", "建设产教融合实训基地", "云岭市人力资源和社会保障局、云岭市工业和信息化局", "2027-12-31", "12 / 15 个", "GREEN"),
                new Row("2", "职业院校专业课教师中“双师型”教师占比达到60%以上", "云岭市教育局", "2026-12-31", "51.3 %", "YELLOW"),
                new Row("3", "培育产教融合型企业", "云岭高新技术产业开发区管理委员会", "2025-12-31", "3 / 20 家", "RED"),
                new Row("4", "健全组织实施机制", "各县（市、区）人民政府", "—", "未报", "GREY"));
    }

    private static List<Moment> history() {
        return List.of(
                new Moment(Instant.parse("2026-11-20T07:12:00Z"), "周敏（云岭市教育局）", "退回", "佐证材料缺少盖章页"),
                new Moment(Instant.parse("2026-11-18T01:30:00Z"), "何川（云岭市职业技术学院）", "提交", null));
    }

    /** One row of the sample table. */
    record Row(String number, String task, String unit, String deadline, String value, String light) {}
}
