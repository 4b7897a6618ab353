package org.chanjiao.extraction.outline;

import java.util.Set;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.chanjiao.extraction.text.Words;

/** Finds the seam of a heading that runs into its body: a closing noun followed by the opening of a sentence. */
final class LostFullStop {

    private static final int LONGEST = 46;
    private static final int SHORTEST = 5;

    /** Nouns in which headings of the genre end. */
    private static final Set<String> CLOSING = Words.set(
            """
            改革 发展 活力 体系 布局 培优 育人 队伍 平台 领导 力度 制度 机制 能力 水平 质量
            环境 格局 模式 作用 保障 建设 融合 合作 服务 管理 培训 创新 氛围 考核 监督 责任
            政策 投入 渠道 结构 规模 衔接 对接 转化 评价 工程 行动 计划 人才 基地 联盟 特色
            品牌 效能 效益 引导 宣传 治理 试点 实训 实习 激励 权益 集群 增值 协同 支撑 供给
            优势 载体 落实 指导 途径 契合 教育 主体 组织 方式 体制 需求 通道 资源 成效 条件 经费 督导 问效 推进 攻关 孵化 贯通 开放 交流
            """);

    /** Nouns of deeds that close a heading although they may open a sentence: 教师队伍建设. */
    private static final Set<String> CLOSING_DEEDS = Set.of("建设", "组织", "创新");

    /** Words that open a sentence and hardly ever follow a noun within one. */
    private static final Set<String> OPENING = Words.set(
            """
            大力 积极 继续 认真 依托 按照 坚持 充分 切实 严格 围绕 聚焦 贯彻 进一 根据 针对
            注重 足额 科学 逐步 做好 成立 紧紧 持续 主动 牢固 突出 立足 力争 结合 以市 以县 以区 以省 到20 各级 各县
            各区 各地 各有 市政 县政 区政 省政 全市 全区 全县 全省 我市 我区 我县 我省 由市
            由区 由县 由省
            """);

    /** Words that open a sentence, but may also follow a noun. */
    private static final Set<String> STARTING = Words.set(
            """
            落实 建立 完善 推进 推动 加强 深化 统筹 创新 全面 健全 支持 鼓励 构建 实施 开展
            制定 优化 强化 引导 探索 组织 发挥 加快 培育 打造 促进 提高 提升 增强 整合 加大
            深入 扩大 拓宽 规范 遴选 建设 设立 利用 定期 每年 允许 职业 企业 高校 学校 用好
            """);

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
        if (OPENING.contains(opening)) {
            return noun || !joins(before);
        }
        return noun && STARTING.contains(opening) && !CLOSING.contains(text.folded(i + 2, i + 4));
    }

    /** Words that bind what follows to themselves. */
    private static boolean joins(char before) {
        return "的和与及并等为从在向对要应须更并且步是于由以将把加强化".indexOf(before) >= 0;
    }
}
