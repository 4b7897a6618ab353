package org.chanjiao.extraction.figure;

import java.util.List;
import java.util.regex.Pattern;
import org.chanjiao.extraction.Comparator;
import org.chanjiao.extraction.Scope;
import org.chanjiao.extraction.TargetType;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.chanjiao.extraction.text.Words;

/**
 * What a statement is for and over whom it is measured, told by the words around the figure.
 *
 * @param before from the start of the sentence to the figure
 * @param clause the clause around the figure
 * @param around the clause and the one behind it
 * @param previous the clause before it
 * @param opensWithVerb whether the clause goes on with the subject of the one before
 */
record Purpose(
        String before, String clause, String around, String beforeInClause, String previous, boolean opensWithVerb) {

    private static final List<String> PERMITTING =
            Words.list("""
            允许 可按 可以按 可自主 可享受 可在 可给予 准予 减按 可从 可占 可将 可安排 可提取 可拿出 可聘
            """);
    private static final List<String> BENEFIT =
            Words.list("""
            扣除 抵免 免征 减免 补贴 补助 奖励 奖补 资助 贴息 给予 返还 抵扣 优惠
            """);
    private static final List<String> MODAL =
            Words.list("""
            应当 必须 不得 原则上 须 应在 应不 应达 要安排 要求 规定 按不 按照不
            """);
    private static final List<String> RESOURCE = Words.list(
            """
            课时 学时 经费 附加 编制 薪酬 职工总数 工资总额 在岗职工 岗位总量 学分 总量的 用于 参保率 投保率 权重 实习报酬 实践报酬
            """);
    private static final List<String> FREQUENCY =
            List.of("每季度", "每季", "每半年", "每月", "每周", "每学期", "每两年", "每2年", "每三年", "每3年", "定期");
    private static final List<String> SCHOOLS =
            Words.list("""
            每所 每个学校 每个学院 每校 各校 校均 每个职业院校 每个职业学校
            """);
    private static final Pattern BENEFICIARY = Pattern.compile("对[^,;]{0,12}企业[^,;]{0,24}的,");
    private static final List<String> MEETINGS = List.of("会议", "例会", "督导", "检查", "督查", "考核", "评估", "调度", "通报", "述职");
    private static final List<String> FUNDS = List.of("资金", "基金", "经费", "财政");
    private static final List<String> PROVIDING = List.of("安排", "设立", "投入", "筹集", "统筹", "列支");
    private static final List<String> RATES = List.of("生均", "每生", "每人每", "标准");
    private static final List<String> TAX = List.of("扣除", "抵免", "抵扣");

    static Purpose of(SourceText text, Sentence sentence, Quantity quantity) {
        int start = quantity.span().start();
        int from = sentence.clauseStart(text, start);
        int to = sentence.clauseEnd(text, quantity.span().end());
        int next = to < sentence.span().end() && text.at(to) != ';' ? sentence.clauseEnd(text, to + 1) : to;
        int previous = from > sentence.span().start() ? sentence.clauseStart(text, from - 1) : from;
        int semicolon = sentence.span().start();
        for (int i = semicolon; i < start; i++) {
            semicolon = text.at(i) == ';' ? i + 1 : semicolon;
        }
        int number = quantity.number().start();
        Span before = new Span(Math.max(semicolon, start - 300), number);
        return new Purpose(
                text.folded(before.start(), before.end()),
                text.folded(from, to),
                text.folded(from, next),
                text.folded(from, number),
                text.folded(previous, from),
                Verbs.open(text, from));
    }

    TargetType type(SourceText text, Quantity quantity, boolean deadline) {
        if (Filter.isHorizon(text, quantity) && !has(around, BENEFIT)) {
            return TargetType.HORIZON;
        }
        if (isEntitlement(quantity)) {
            return TargetType.ENTITLEMENT;
        }
        boolean meeting = quantity.unit().equals("次")
                && (quantity.comparator() == Comparator.AT_LEAST
                        || has(beforeInClause, FREQUENCY)
                        || has(clause, MEETINGS));
        if (meeting || quantity.isDuration()) {
            return TargetType.NORM;
        }
        boolean rule = quantity.isShare() && (has(clause, RESOURCE) || opensWithVerb && has(before, MODAL))
                || quantity.isMoney() && has(clause, RATES)
                || has(beforeInClause, MODAL);
        return rule && !deadline ? TargetType.NORM : TargetType.GOAL;
    }

    private boolean isEntitlement(Quantity quantity) {
        boolean fund = has(clause, FUNDS) && has(clause, PROVIDING) && !clause.contains("给予");
        boolean money =
                quantity.isMoney() && !fund && (has(clause, BENEFIT) || has(previous, BENEFIT) || isCap(quantity));
        boolean share = quantity.isShare() && has(around, BENEFIT);
        boolean carried = quantity.isDuration()
                && (has(around, TAX) || quantity.comparator() == Comparator.AT_MOST && has(previous, BENEFIT));
        return money
                || share
                || carried
                || has(beforeInClause, PERMITTING)
                || quantity.isShare() && before.contains("允许");
    }

    /** 单个项目不超过800万元: a cap, not an aim. */
    private boolean isCap(Quantity quantity) {
        return quantity.comparator() == Comparator.AT_MOST && (before.contains("支持") || clause.contains("单个"));
    }

    boolean isTax() {
        return has(around, TAX);
    }

    Scope scope(Quantity quantity, TargetType type) {
        boolean whole = beforeInClause.contains("到2") || beforeInClause.contains("全市");
        boolean goesOn = opensWithVerb && !whole;
        boolean schools = has(goesOn ? before : beforeInClause, SCHOOLS) || assignsToSchools();
        if (schools && !quantity.isDuration()) {
            return Scope.PER_SCHOOL;
        }
        if (has(beforeInClause, List.of("每家", "每个企业", "每户"))) {
            return Scope.PER_ENTERPRISE;
        }
        if (has(beforeInClause, List.of("每名教师", "每位教师"))) {
            return Scope.PER_TEACHER;
        }
        boolean average = !quantity.isShare() && has(beforeInClause, List.of("生均", "人均"));
        if (quantity.isDuration() && beforeInClause.contains("每人") && has(previous, List.of("教师", "导师"))) {
            return Scope.PER_TEACHER;
        }
        if (average || has(beforeInClause, List.of("每人", "每名", "每生"))) {
            return Scope.PER_PERSON;
        }
        if (type == TargetType.GOAL || type == TargetType.HORIZON) {
            return Scope.PLAN;
        }
        if (quantity.isDuration() && !isTax()) {
            return has(before + clause, List.of("教师", "导师")) ? Scope.PER_TEACHER : Scope.PER_PERSON;
        }
        return ruled(quantity);
    }

    /** 为职业院校领导班子配备1名: one for each school. */
    private boolean assignsToSchools() {
        int give = beforeInClause.indexOf('为');
        return give >= 0
                && beforeInClause.contains("配备")
                && has(beforeInClause.substring(give), List.of("院校", "学校", "高校"));
    }

    private Scope ruled(Quantity quantity) {
        if (BENEFICIARY.matcher(before).find()) {
            return Scope.PER_ENTERPRISE;
        }
        if (clause.contains("附加") && !isTax() || quantity.unit().equals("次")) {
            return Scope.PLAN;
        }
        String opening = before.substring(0, Math.min(before.length(), 8));
        if (has(beforeInClause, List.of("学校", "院校", "高校"))
                || opensWithVerb && has(opening, List.of("学校", "院校", "高校"))) {
            return Scope.PER_SCHOOL;
        }
        String near = before.substring(Math.max(0, before.length() - 60)) + around;
        if (has(around, List.of("企业", "职工", "工资薪金", "利润", "投资额", "所得", "实习报酬", "实践报酬"))) {
            return Scope.PER_ENTERPRISE;
        }
        if (has(near, List.of("学校", "院校", "课时", "编制", "高校"))) {
            return Scope.PER_SCHOOL;
        }
        if (has(near, List.of("企业", "用人单位", "基地"))) {
            return Scope.PER_ENTERPRISE;
        }
        return has(around, List.of("教师", "导师"))
                ? Scope.PER_TEACHER
                : has(around, List.of("学生", "个人", "人才", "学员")) ? Scope.PER_PERSON : Scope.PLAN;
    }

    private static boolean has(String words, List<String> any) {
        for (int i = 0; i < any.size(); i++) {
            if (words.contains(any.get(i))) {
                return true;
            }
        }
        return false;
    }
}
