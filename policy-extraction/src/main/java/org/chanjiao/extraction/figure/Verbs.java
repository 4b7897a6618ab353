package org.chanjiao.extraction.figure;

import java.util.List;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Words;

/** The verbs with which clauses of the genre open when they go on with the subject of the clause before. */
final class Verbs {

    static final List<String> OPENING = Words.list(
            """
            力争 确保 争取 努力 重点 建设 建成 培育 培养 打造 组建 创建 新建 遴选 认定 评选
            支持 完成 开展 形成 实现 完善 选拔 筹建 办好 配备 建立 设立 引进 举办 推进 推动
            新增 校企共建 共建 有 要 安排 进行 每年 年均 分别 累计 新增 选聘 开发 组织 探索
            发展 实施 将 使 全市 全区 全县 全省 至少 布局 立项 其中 共享 促成 转化 提供 设置 投放
            征集 发布 推广 统筹
            """);

    private Verbs() {}

    /** Whether the clause that begins here has no subject of its own. */
    static boolean open(SourceText text, int clause) {
        return text.startsWithAny(OPENING, clause);
    }
}
