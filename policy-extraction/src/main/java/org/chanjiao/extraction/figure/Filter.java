package org.chanjiao.extraction.figure;

import java.math.BigDecimal;
import java.util.List;
import org.chanjiao.extraction.Comparator;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.chanjiao.extraction.text.Words;
import org.jspecify.annotations.Nullable;

/** Rules that tell a commitment from a number of another kind; each names what the number is instead. */
final class Filter {

    private static final List<String> STATUS =
            Words.list("""
            现有 目前 截至 已有 已建成 已认定 已培育 已建立 近年来 现已 共有 已达 累计已
            """);
    private static final List<String> STRUCTURE = Words.list(
            """
            方面 关键词 环节 阶段 层面 维度 任务 措施 举措 原则 内容 要求 问题 工作日 金字招牌
            自信 意识 维护 确保 坚持 结合 部分 步骤
            """);
    private static final List<String> SPAN_WORDS =
            Words.list("""
            近 过去 连续 满 第 再 为期 学制 制 有效期 有效期为 有效期限 试行 期限 一周期
            """);
    private static final List<String> CREATING = Words.list(
            """
            建设 建成 培育 打造 创建 组建 新建 遴选 认定 建立 创办 筹建 布局 引进 培养 评选
            设立 成立 配备
            """);
    private static final List<String> ADDING = List.of("新增", "增设", "开设", "增加", "重点建设", "重点打造");

    private static final List<String> OBJECTS = Words.list(
            """
            基地 中心 学校 院校 企业 专业 联盟 集团 平台 园区 团队 工作室 学院 实训 车间 联合体
            共同体 课程 教材 案例 示范 站 项目 人才 大师 名师 赛事 大赛 活动 会议
            """);

    private static final List<String> CHANGES = List.of(
            "整合为", "优化为", "调整为", "合并为", "压减为", "压减至", "压减到", "调整到", "调整至", "整合到", "提高到", "提升到", "提高至", "提升至", "增加到",
            "增加至", "扩大到", "扩大至", "减少到", "减少至");

    /** Words that draw a line rather than promise to reach it. */
    private static final List<String> STRICT = List.of("低于", "少于", "不足", "高于", "超过", "达到", "达");

    private static final List<String> CONCERNED =
            Words.list("""
            的企业 的单位 的学校 的院校 的专业 的项目 的个人 的职工 的学生 的, 的给予 的予以
            """);

    /** Chinese numerals from here on are no figures of speech. */
    private static final BigDecimal MANY = BigDecimal.valueOf(100);

    private Filter() {}

    /** What the number is when it is no commitment; null for a commitment. */
    static @Nullable String reject(SourceText text, Sentence sentence, Quantity quantity) {
        int start = quantity.span().start();
        int clause = sentence.clauseStart(text, start);
        boolean changed = text.endsWithAny(CHANGES, start);
        int near = Math.max(sentence.span().start(), clause - 30);
        if (!changed && text.hasAny(STATUS, near, start)) {
            return "现状";
        }
        if (text.startsWith("的部分", quantity.span().end()) && quantity.comparator() == Comparator.AT_LEAST) {
            return "超额部分的界线";
        }
        if (isCondition(text, clause, quantity)) {
            return "适用条件";
        }
        int behind = quantity.span().end();
        if (!quantity.isShare() && text.startsWithAny(STRUCTURE, behind)) {
            return "结构说明";
        }
        int number = quantity.number().start();
        if (text.endsWith("前", number) || text.endsWith("第", number)) {
            return "名次";
        }
        if (text.endsWith("(含", start)
                || text.endsWith("等", start) && !quantity.isShare() && !sumsUp(text, clause, start)) {
            return "附注";
        }
        if (text.endsWith("依托", start)) {
            return "现状";
        }
        if (isStartingPoint(text, clause, quantity, sentence.clauseEnd(text, behind))) {
            return "现状";
        }
        if (quantity.isDuration()) {
            String span = duration(text, quantity);
            boolean bare = quantity.chinese() && quantity.comparator() == Comparator.EXACTLY;
            boolean named = isObliged(text, clause, quantity) || isHorizon(text, quantity);
            return span == null && bare && !named ? "数词" : span;
        }
        return quantity.chinese() ? chinese(text, sentence, quantity, clause) : null;
    }

    /** 新增数控技术、冷链物流等4个专业: the figure sums up what is to be set up. */
    private static boolean sumsUp(SourceText text, int clause, int start) {
        boolean sets = text.startsWithAny(CREATING, clause) || text.startsWithAny(ADDING, clause);
        return sets && text.find('、', clause, start) > 0;
    }

    /** 必须有两个月到企业实践: a time that is demanded. */
    private static boolean isObliged(SourceText text, int clause, Quantity quantity) {
        int start = quantity.number().start();
        return quantity.unit().equals("月")
                && (text.has("必须", clause, start) || text.has("应", clause, start) || text.has("须", clause, start));
    }

    /** 将39所学校整合为20所: what there is before the change. */
    private static boolean isStartingPoint(SourceText text, int clause, Quantity quantity, int clauseEnd) {
        int end = quantity.span().end();
        if (!text.has("将", clause, quantity.span().start())
                && !text.has("由", clause, quantity.span().start())) {
            return false;
        }
        for (String change : CHANGES) {
            int at = text.find(change, end, clauseEnd);
            if (at >= 0) {
                return Glyphs.isDigit(text.at(at + change.length()));
            }
        }
        return false;
    }

    private static @Nullable String duration(SourceText text, Quantity quantity) {
        int start = quantity.number().start();
        if (text.endsWithAny(SPAN_WORDS, start)) {
            return "时段";
        }
        char before = text.at(start - 1);
        if (before == '每' || before == '前' || before == '头' || before == '未' || before == '隔') {
            return "周期";
        }
        int end = quantity.span().end();
        if (text.startsWith("累计", end)
                || text.startsWith("一周期", end)
                || text.startsWith("一轮", end)
                || text.startsWith("内累计", end)
                || text.endsWith("内", end) && text.startsWith("累计", end)) {
            return "周期";
        }
        if ((text.endsWith("内", end) || text.at(end) == '内') && !isBenefit(text, end)) {
            return "时段";
        }
        boolean horizon = isHorizon(text, quantity);
        boolean bare = quantity.comparator() == Comparator.EXACTLY && !quantity.isHours();
        return quantity.unit().equals("年") && bare && !horizon ? "年限名称" : null;
    }

    /** 结转以后3年内扣除: the span bounds a benefit. */
    private static boolean isBenefit(SourceText text, int end) {
        int limit = Math.min(text.length(), end + 16);
        return text.has("扣除", end, limit) || text.has("抵", end, limit) || text.has("享受", end, limit);
    }

    /** 用10年左右时间: a span announced for the whole plan. */
    static boolean isHorizon(SourceText text, Quantity quantity) {
        int end = quantity.span().end();
        int limit = Math.min(text.length(), end + 4);
        return quantity.unit().equals("年") && (text.has("时间", end, limit) || text.has("努力", end, limit));
    }

    /** 对就业率低于60%的专业给予警示: the figure says whom a rule concerns. */
    private static boolean isCondition(SourceText text, int clause, Quantity quantity) {
        int end = quantity.span().end();
        if (text.startsWithAny(STRICT, quantity.span().start()) && text.startsWithAny(CONCERNED, end)) {
            return true;
        }
        if (text.startsWith("以上的,", end - 2) || text.startsWith("的,", end)) {
            return true;
        }
        return text.at(clause) == '对'
                && text.at(end) == '的'
                && !text.startsWith("的部分", end)
                && !text.has("给予", clause, end);
    }

    /** A Chinese numeral counts when words bound it, when it says how often a year, or when something is set up. */
    private static @Nullable String chinese(SourceText text, Sentence sentence, Quantity quantity, int clause) {
        if (quantity.isShare()) {
            return null;
        }
        int start = quantity.number().start();
        if (quantity.span().start() < start
                && quantity.comparator() != Comparator.EXACTLY
                && quantity.comparator() != Comparator.ABOUT) {
            return text.endsWith("达", start) ? "数词" : null;
        }
        if (quantity.figure().compareTo(MANY) >= 0) {
            return "百千".indexOf(text.at(quantity.number().start())) < 0 ? null : "口号";
        }
        boolean one = quantity.number().length() == 1 && text.at(start) == '一';
        if (quantity.unit().equals("次") && text.has("每", clause, start)) {
            return null;
        }
        int end = Math.min(sentence.clauseEnd(text, start), quantity.span().end() + 16);
        boolean sets = text.endsWithAny(CREATING, start);
        boolean thing = text.hasAny(OBJECTS, quantity.span().end(), end);
        boolean counted = !one && closesClause(text, sentence, quantity) && setsBefore(text, clause, start);
        boolean each = one && text.has("每", clause, start) && sets && thing;
        return !one && sets && thing || counted || each ? null : "数词";
    }

    private static boolean closesClause(SourceText text, Sentence sentence, Quantity quantity) {
        int end = quantity.span().end();
        return end == sentence.span().end() || Glyphs.endsClause(text.at(end)) || text.at(end) == '、';
    }

    /** 建成体验中心两个: the thing stands before its number. */
    private static boolean setsBefore(SourceText text, int clause, int start) {
        return text.hasAny(CREATING, clause, start) && text.endsWithAny(OBJECTS, start);
    }

    /** 202020232: more digits than a figure of the genre has; a phone or a code. */
    static boolean isCode(SourceText text, Span number) {
        return number.length() > 9 && !text.has("万", number.start(), number.end())
                || Glyphs.isDigit(text.at(number.start()))
                        && text.at(number.start()) == '0'
                        && number.length() > 1
                        && text.at(number.start() + 1) != '.';
    }
}
