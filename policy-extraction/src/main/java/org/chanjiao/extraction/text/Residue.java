package org.chanjiao.extraction.text;

import java.util.List;

/** Recognises lines that a web page, a document library or a printer added to the document. */
public final class Residue {

    private static final List<String> CONTROLS = Words.list(
            """
            首页 您的位置 当前位置 您当前的位置 字号 字体 A+ A- 打印 关闭 收藏 分享 扫一扫
            浏览次数 点击数 阅读次数 访问量 上一篇 下一篇 上一条 下一条 相关文章 相关文档 相关链接
            相关阅读 相关附件 相关稿件 您可能 猜你喜欢 热门 验证码 全部评论 发表评论 文档评论
            网友评论 实名认证 内容提供者 查看更多 加载更多 展开全文 返回顶部 回到顶部 网站地图
            联系我们 关于我们 版权所有 技术支持 网站标识码 ICP备 公网安备 二维码 微信 微博 客户端
            登录 注册 下载 阅读全文 网站声明 隐私
            """);

    /** A longer line holds more than a note. */
    private static final int LONGEST_NOTE = 800;

    private Residue() {}

    /** Whether the line is no part of the document. */
    public static boolean is(SourceText text, Span line) {
        if (isPageNumber(text, line)) {
            return true;
        }
        if (line.length() > 60) {
            return line.length() < LONGEST_NOTE && isLibraryNote(text, line);
        }
        return hasNoSentence(text, line)
                && CONTROLS.stream().anyMatch(word -> text.has(word, line.start(), line.end()));
    }

    private static boolean isLibraryNote(SourceText text, Span line) {
        int signs = 0;
        for (String word : Words.list("""
            下载 本站 版权 侵权 文档 网友 付费 客服 举报电话
            """)) {
            signs += text.has(word, line.start(), Math.min(line.end(), line.start() + 300)) ? 1 : 0;
        }
        return signs >= 3;
    }

    private static boolean hasNoSentence(SourceText text, Span line) {
        return text.find('。', line.start(), line.end()) < 0 && text.find(';', line.start(), line.end()) < 0;
    }

    /** A number alone, between dashes, or 第3页 共10页. */
    private static boolean isPageNumber(SourceText text, Span line) {
        if (line.length() > 16) {
            return false;
        }
        int digits = 0;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.at(i);
            if (Glyphs.isDigit(c)) {
                digits++;
            } else if ("-第页共/ ".indexOf(c) < 0) {
                return false;
            }
        }
        return digits > 0 && (digits <= 4 || digits < line.length() && digits <= 6);
    }
}
