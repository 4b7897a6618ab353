package org.chanjiao.extraction.text;

import java.util.List;
import java.util.Set;

/** Words with which sentences of the genre open: telling where a sentence begins whose full stop before was lost. */
public final class SentenceOpenings {

    /** Words that open a sentence and hardly ever follow a noun within one. */
    private static final Set<String> SURE = Words.set(
            """
            大力 积极 继续 认真 依托 按照 坚持 充分 切实 严格 围绕 聚焦 贯彻 进一 根据 针对
            注重 足额 科学 逐步 做好 成立 紧紧 持续 主动 牢固 突出 立足 力争 结合 以市 以县 以区 以省 到20 各级 各县
            各区 各地 各有 市政 县政 区政 省政 全市 全区 全县 全省 我市 我区 我县 我省 由市
            由区 由县 由省
            """);

    /** Words that open a sentence, but may also follow a noun. */
    private static final Set<String> POSSIBLE = Words.set(
            """
            落实 建立 完善 推进 推动 加强 深化 统筹 创新 全面 健全 支持 鼓励 构建 着力 适应 共建 搭建 实施 开展
            制定 优化 强化 引导 探索 组织 发挥 加快 培育 打造 促进 提高 提升 增强 整合 加大
            深入 扩大 拓宽 规范 遴选 建设 设立 利用 定期 每年 允许 职业 企业 高校 学校 用好
            """);

    private static final String PREPOSITIONS = "将对以在";

    /** Characters that make each preposition part of a word. */
    private static final List<String> BOUND = List.of("军来要", "接外口标策应于比等内照", "及上下内外来后前", "线校籍岗职建读册于");

    private SentenceOpenings() {}

    /** Whether two characters open a sentence wherever they stand. */
    public static boolean surely(String words) {
        return SURE.contains(words);
    }

    /** Whether two characters may open a sentence. */
    public static boolean perhaps(String words) {
        return POSSIBLE.contains(words);
    }

    /** Whether a preposition opens a sentence here: 将…纳入, 对…给予, 以…为支撑. */
    public static boolean only(SourceText text, int place) {
        int at = PREPOSITIONS.indexOf(text.at(place));
        return at >= 0 && BOUND.get(at).indexOf(text.at(place + 1)) < 0;
    }

    /** Whether a sentence may open at the place. */
    public static boolean at(SourceText text, int place) {
        String words = text.folded(place, place + 2);
        return surely(words) || perhaps(words);
    }
}
