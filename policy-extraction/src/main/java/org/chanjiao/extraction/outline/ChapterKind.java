package org.chanjiao.extraction.outline;

import java.util.List;
import java.util.stream.Stream;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.chanjiao.extraction.text.Words;

/** What a chapter of a plan is for, told by its title. */
public enum ChapterKind {
    /** 总体要求 and its like: no tasks. */
    AIMS,
    /** 主要任务 and every other chapter of the body. */
    MEASURES,
    /** 保障措施, 组织实施. */
    SAFEGUARDS,
    /** 附则, entry into force: no tasks. */
    CLOSING;

    private static final int TITLE = 18;

    private static final List<String> AIM = Words.list(
            """
            总体要求 总体目标 目标要求 指导思想 基本原则 工作原则 主要目标 工作目标 发展目标 总体思路
            工作思路 重要意义 重大意义 充分认识 工作背景 发展背景 基础条件 基本条件 现实基础 发展现状 现状 面临形势 形势 总则 建设目标
            目标任务 基本思路 基本情况 工作基础 建设基础 发展基础 适用范围 适用对象 总体部署 行动目标
            预期目标 实施目标 目标与思路 目标和任务
            """);

    private static final List<String> AIM_ENDS = List.of("目标", "思路", "原则", "意义", "背景", "形势", "基础");

    private static final List<String> SAFEGUARD = Words.list(
            """
            保障措施 组织实施 组织保障 组织领导 工作要求 实施保障 保障机制 工作保障 强化保障 措施保障
            有关要求 监督检查 督导考核 实施要求 保障落实 推进落实 工作机制 落实机制 组织推进
            组织与保障
            """);

    private static final List<String> BODY =
            Words.list("""
            主要任务 重点任务 工作任务 主要措施 重点工作 重点举措 工作措施 政策措施 任务措施
            """);

    private static final List<String> END = List.of("附则", "施行日期", "其他事项", "附录", "解释");

    static ChapterKind of(SourceText text, Heading chapter) {
        Span words = chapter.title().words();
        String title = text.folded(words.start(), words.end());
        if (title.length() <= TITLE && has(AIM, title) || endsIn(title, AIM_ENDS)) {
            return AIMS;
        }
        if (title.length() <= 8 && has(END, title) || isEntryIntoForce(text, chapter)) {
            return CLOSING;
        }
        boolean safeguard = title.length() <= TITLE && has(SAFEGUARD, title) || endsIn(title, List.of("保障"));
        return safeguard ? SAFEGUARDS : MEASURES;
    }

    /** A chapter whose first sentence only says from when or how long the policy holds. */
    private static boolean isEntryIntoForce(SourceText text, Heading chapter) {
        int start = chapter.title().words().start();
        int stop = text.find('。', start, chapter.own().end());
        int end = Math.min(stop < 0 ? chapter.own().end() : stop, start + 80);
        return chapter.children().isEmpty()
                && (text.has("起施行", start, end) || text.has("起实施", start, end) || text.has("负责解释", start, end));
    }

    /** The length of a customary chapter name at the place, 0 when none stands there alone. */
    static int customary(SourceText text, int start) {
        return Math.max(named(text, start, AIM), Math.max(named(text, start, BODY), named(text, start, SAFEGUARD)));
    }

    private static int named(SourceText text, int start, List<String> names) {
        for (String name : names) {
            int end = start + name.length();
            if (name.length() >= 4 && text.startsWith(name, start) && "和与及、的。:\n\r".indexOf(text.at(end)) < 0) {
                return name.length();
            }
        }
        return 0;
    }

    /** Whether a chapter of one of the customary names begins here, whatever stands before. */
    static boolean isNamed(SourceText text, int start) {
        return Stream.of(AIM, BODY, SAFEGUARD)
                .flatMap(List::stream)
                .anyMatch(name -> text.startsWith(name, start) && text.at(start + name.length()) != '的');
    }

    private static boolean endsIn(String title, List<String> words) {
        return title.length() <= 8 && words.stream().anyMatch(title::endsWith);
    }

    private static boolean has(List<String> words, String title) {
        return words.stream().anyMatch(title::contains);
    }
}
