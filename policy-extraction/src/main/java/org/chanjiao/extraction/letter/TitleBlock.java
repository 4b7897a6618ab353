package org.chanjiao.extraction.letter;

import java.util.List;
import java.util.regex.Pattern;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.chanjiao.extraction.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds the title of the plan and of the notice that carries it. */
final class TitleBlock {

    private static final int LONGEST = 90;

    private static final List<String> GENRES = Words.list(
            """
            方案 意见 措施 计划 办法 规划 通知 决定 细则 清单 规定 纲要 要点 政策 条例 分工
            安排 举措 行动 任务 十条 条 指南 通告 函 意见书 工程
            """);

    private static final List<String> OFFICES = List.of("政府", "办公室", "办公厅", "局", "委员会");

    /** A title does not begin like the reason of a letter, nor announce what follows. */
    private static final Pattern SENTENCE = Pattern.compile("^(为|根据|按照|依据|现).*|.*(现就|现提出|提出如下|提出以下|制定本|制定如下).*");

    /** What may stand between bodies that issue a notice together. */
    private static final String SEPARATORS = " 、\n";

    private final SourceText text;
    private final List<Span> lines;

    TitleBlock(SourceText text, List<Span> lines) {
        this.text = text;
        this.lines = lines;
    }

    /** 现将《…》印发给你们: the words between the marks. */
    @Nullable
    String issuedTitle(Span head) {
        for (int open = text.find('《', head.start(), head.end());
                open >= 0;
                open = text.find('《', open + 1, head.end())) {
            int close = text.find('》', open, Math.min(head.end(), open + LONGEST));
            if (close < 0) {
                continue;
            }
            int after = sentenceEnd(close, head.end());
            int issued = text.find("印发", close, after);
            boolean another = issued < 0 || text.find('《', close, issued) >= 0 && text.find("简称", close, issued) < 0;
            boolean cited = text.endsWith("根据", open) || text.endsWith("落实", open);
            if (!another && !cited && (issued - close < 20 || text.has("现", close, issued))) {
                return joined(new Span(open + 1, close));
            }
        }
        return null;
    }

    private int sentenceEnd(int from, int limit) {
        int end = from;
        int stops = 0;
        while (end < limit && end - from < 160 && stops < 2) {
            stops += text.at(end++) == '。' ? 1 : 0;
        }
        return end;
    }

    /** 某某关于印发…的通知, from the body's name to the last word. */
    @Nullable
    String noticeTitle(Span head) {
        String notice = noticeTitle(head, "关于印发");
        return notice == null ? noticeTitle(head, "印发关于") : notice;
    }

    private @Nullable String noticeTitle(Span head, String opening) {
        for (int at = text.find(opening, head.start(), head.end());
                at >= 0;
                at = text.find(opening, at + 1, head.end())) {
            int end = text.find("通知", at, Math.min(head.end(), at + LONGEST));
            boolean quoted = text.find('》', at, end < 0 ? at : end) >= 0 && text.find('《', at, end) < 0;
            if (end > 0 && !quoted && text.find('。', at, end) < 0 && text.at(end + 2) != '》') {
                return joined(new Span(bodyStart(at, head.start()), end + 2)).replace("的的通知", "的通知");
            }
        }
        return null;
    }

    /** 某某印发《…》的通知, as party and government offices title their letters. */
    @Nullable
    String noticeOfTitle(Span head) {
        int at = text.find("印发《", head.start(), head.end());
        int end = at < 0 ? -1 : text.find("》的通知", at, Math.min(head.end(), at + LONGEST));
        if (end < 0) {
            return null;
        }
        int start = at;
        while (start > head.start()
                && (Glyphs.isHan(text.at(start - 1)) || text.at(start - 1) == ' ')
                && text.at(start - 1) != '号') {
            start--;
        }
        return joined(new Span(start, end + 4)).strip();
    }

    private int bodyStart(int at, int limit) {
        int start = at;
        while (start > limit && Glyphs.isHan(text.at(start - 1)) && at - start < 40 && text.at(start - 1) != '号') {
            start--;
        }
        if (start == at && text.at(start - 1) == '\n') {
            Span line = lineBefore(start);
            String words = line == null ? "" : text.words(line);
            if (isOffice(words)) {
                return line == null ? start : firstIssuer(line.start(), limit);
            }
        }
        return start == at ? start : firstIssuer(start, limit);
    }

    /** Where the bodies begin that issue the notice together with the one beginning here. */
    private int firstIssuer(int start, int limit) {
        int first = start;
        while (first - 1 > limit && SEPARATORS.indexOf(text.at(first - 1)) >= 0) {
            int end = text.trimEnd(limit, text.at(first - 1) == '、' ? first - 1 : first);
            int word = end;
            while (word > limit && Glyphs.isHan(text.at(word - 1)) && end - word < 31) {
                word--;
            }
            if (!Signature.isBody(text.words(word, end)) || text.at(word - 1) == ':') {
                break;
            }
            first = word;
        }
        return first;
    }

    private @Nullable Span lineBefore(int place) {
        Span before = null;
        for (Span line : lines) {
            if (line.end() >= place) {
                break;
            }
            before = line;
        }
        return before;
    }

    /** The title lines nearest before the opening paragraph, joined. */
    @Nullable
    String titleAbove(int opening) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Span line = lines.get(i);
            if (line.start() < opening && isTitle(line)) {
                int first = i;
                while (first > 0 && continues(lines.get(first - 1), lines.get(first))) {
                    first--;
                }
                return joined(new Span(lines.get(first).start(), line.end()));
            }
        }
        return null;
    }

    /** The last word of the area that looks like a title, for a text without line breaks. */
    @Nullable
    String titleInside(Span area) {
        String title = null;
        int start = area.start();
        for (int i = area.start(); i <= area.end(); i++) {
            if (i == area.end() || Glyphs.isBlank(text.at(i)) || text.at(i) == '。') {
                Span word = text.trimmed(start, i);
                title = isTitle(word) ? text.words(word) : title;
                start = i + 1;
            }
        }
        return title == null ? titleBeforeReasons(area) : title;
    }

    /** 某市方案为贯彻…: the name of a genre with the reasons right behind it. */
    private @Nullable String titleBeforeReasons(Span area) {
        for (int i = area.start() + 4; i < area.end(); i++) {
            char c = text.at(i);
            if ((c == '为' || c == '根') && text.endsWithAny(GENRES, i)) {
                int start = i;
                while (start > area.start() && Glyphs.isHan(text.at(start - 1)) && i - start < LONGEST) {
                    start--;
                }
                Span words = new Span(start, i);
                if (isTitle(words) && i - start > 6) {
                    return text.words(words);
                }
            }
        }
        return null;
    }

    private boolean isTitle(Span line) {
        String words = withoutExtension(text.folded(line.start(), line.end()));
        String bare = words.replaceAll("\\([^()]*\\)$", "");
        return line.length() >= 4
                && line.length() <= LONGEST
                && words.indexOf('。') < 0
                && words.indexOf(':') < 0
                && !SENTENCE.matcher(words).matches()
                && GENRES.stream().anyMatch(bare::endsWith);
    }

    /** Whether a title that is broken over lines begins above. */
    private boolean continues(Span above, Span line) {
        String words = text.folded(above.start(), above.end());
        if (above.length() > 40 || words.matches(".*[。:;,0-9].*") || isTitle(above)) {
            return false;
        }
        boolean office = isOffice(words);
        return text.startsWith("关于", line.start())
                ? office
                : words.contains("关于") || words.length() >= 8 && !office && !words.contains("公开");
    }

    /** A document library heads a text with the name of its file. */
    private static String withoutExtension(String words) {
        return words.replaceFirst("\\.(docx?|pdf|wps)$", "");
    }

    private static boolean isOffice(String words) {
        return OFFICES.stream().anyMatch(words::endsWith);
    }

    private String joined(Span span) {
        StringBuilder words = new StringBuilder();
        boolean bodies = false;
        for (String part : text.words(span).split("[\\r\\n]+")) {
            boolean body = Signature.isBody(part.strip());
            words.append(bodies && body ? " " : "").append(part.strip());
            bodies = body;
        }
        return withoutExtension(words.toString());
    }
}
