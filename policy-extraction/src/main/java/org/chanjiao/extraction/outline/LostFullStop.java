package org.chanjiao.extraction.outline;

import java.util.Set;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SentenceOpenings;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.chanjiao.extraction.text.Words;

/** Finds the seam of a heading that runs into its body: a closing noun followed by the opening of a sentence. */
final class LostFullStop {

    private static final int LONGEST = 46;
    private static final int SHORTEST = 5;
    private static final int REST = 6;

    /** Nouns in which headings of the genre end. */
    private static final Set<String> CLOSING = Words.set(
            """
            改革 发展 活力 体系 布局 培优 育人 队伍 平台 领导 力度 制度 机制 能力 水平 质量
            环境 格局 模式 作用 保障 建设 融合 合作 服务 管理 培训 创新 氛围 考核 监督 责任
            政策 投入 渠道 结构 规模 衔接 对接 转化 评价 工程 行动 计划 人才 基地 联盟 特色
            品牌 效能 效益 引导 宣传 治理 试点 实训 实习 激励 权益 集群 增值 协同 支撑 供给
            优势 载体 落实 指导 途径 契合 教育 主体 组织 方式 体制 需求 通道 资源 成效 条件 经费 督导 问效 推进 攻关 孵化 贯通 开放 交流 联动 板块 适应 要素 空间 效应 联合 素质 园区 生态 聚集 集聚 循环 示范
            """);

    /** Nouns of deeds that close a heading although they may open a sentence: 教师队伍建设. */
    private static final Set<String> CLOSING_DEEDS = Set.of("建设", "组织", "创新");

    private LostFullStop() {}

    /** The place where the body begins, or -1 when the phrase shows no seam. */
    static int find(SourceText text, Span sentence) {
        int limit = Math.min(sentence.end() - 4, sentence.start() + LONGEST);
        for (int i = sentence.start() + 4; i <= limit; i++) {
            if (text.at(i) == ' ' && isSeam(text, sentence, i)) {
                return i;
            }
        }
        for (int i = sentence.start() + 2; i <= limit; i++) {
            boolean blank = text.at(i) == ' ';
            if ((blank || i - sentence.start() >= SHORTEST) && isSeam(text, sentence, i)) {
                boolean noun = CLOSING_DEEDS.contains(text.folded(i, i + 2)) && isSeam(text, sentence, i + 2);
                return noun ? i + 2 : i;
            }
        }
        return -1;
    }

    /** The seam of a sentence short enough for a heading: at a blank, or where words stand that only open sentences. */
    static int certain(SourceText text, Span sentence) {
        for (int i = sentence.start() + 4; i < sentence.end() - REST; i++) {
            if (text.at(i) == ' ' && isSeam(text, sentence, i)) {
                return i;
            }
            boolean noun = i - sentence.start() >= SHORTEST && CLOSING.contains(text.folded(i - 2, i));
            if (noun && (SentenceOpenings.only(text, i) || SentenceOpenings.surely(text.folded(i, i + 2)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSeam(SourceText text, Span sentence, int i) {
        char before = text.at(i - 1);
        if (before == ' ') {
            return false;
        }
        if (text.at(i) == ' ') {
            return Glyphs.isHan(before) && text.skipBlanks(i, sentence.end()) < sentence.end();
        }
        if (!Glyphs.isHan(before) || !Glyphs.isHan(text.at(i))) {
            return false;
        }
        boolean noun = CLOSING.contains(text.folded(i - 2, i));
        String opening = text.folded(i, i + 2);
        if (noun && SentenceOpenings.only(text, i)) {
            return true;
        }
        if (SentenceOpenings.surely(opening)) {
            return noun || !joins(before);
        }
        return noun && SentenceOpenings.perhaps(opening) && !CLOSING.contains(text.folded(i + 2, i + 4));
    }

    /** Words that bind what follows to themselves. */
    private static boolean joins(char before) {
        return "的和与及并等为从在向对要应须更并且步是于由以将把加强化".indexOf(before) >= 0;
    }
}
