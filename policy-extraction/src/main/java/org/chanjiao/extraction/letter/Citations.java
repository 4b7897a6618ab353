package org.chanjiao.extraction.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chanjiao.extraction.Citation;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.chanjiao.extraction.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads the documents that a paragraph names: issuer before, 《title》, (number) behind. */
final class Citations {

    private static final List<String> BEFORE_ISSUER = Words.list(
            """
            贯彻落实 全面落实 根据 按照 依据 落实 贯彻 执行 实施 遵照 结合 对照 以及 和 及 与
            印发的 出台的 发布的 制定的
            """);

    private final SourceText text;

    Citations(SourceText text) {
        this.text = text;
    }

    /** The documents named in the area, each once, without the one that is the policy itself. */
    List<Citation> in(Span area, @Nullable String self) {
        Map<String, Citation> found = new LinkedHashMap<>();
        Map<Integer, Citation> named = new TreeMap<>();
        List<PrintedNumber> numbers = DocumentNumbers.in(text, area);
        List<PrintedNumber> taken = new ArrayList<>();
        for (int open = text.find('《', area.start(), area.end()); open >= 0; ) {
            int close = closing(open, area.end());
            PrintedNumber number = numbers.stream()
                    .filter(printed ->
                            printed.span().start() >= close && printed.span().start() - close <= 3)
                    .findFirst()
                    .orElse(null);
            if (number != null) {
                taken.add(number);
            }
            if (!isAside(open, close, self)) {
                Citation citation = citation(area.start(), open, close, number);
                found.putIfAbsent(
                        citation.documentNumber() == null ? citation.title() : citation.documentNumber(), citation);
            }
            open = text.find('《', close, area.end());
        }
        numbers.stream()
                .filter(number -> !taken.contains(number))
                .forEach(number ->
                        found.putIfAbsent(number.words(), new Citation(number.words(), null, number.words())));
        return List.copyOf(found.values());
    }

    private static String key(Citation citation) {
        return citation.documentNumber() == null ? citation.title() : citation.documentNumber();
    }

    /** End of the title, behind its closing mark; titles nest. */
    private int closing(int open, int limit) {
        int depth = 0;
        for (int i = open; i < limit; i++) {
            depth += text.at(i) == '《' ? 1 : text.at(i) == '》' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return limit;
    }

    private boolean isAside(int open, int close, @Nullable String self) {
        String words = plain(text.folded(open + 1, Math.max(open + 1, close - 1)));
        return text.endsWith("简称", open)
                || words.isEmpty()
                || self != null && plain(folded(self)).equals(words);
    }

    private static String folded(String words) {
        SourceText text = SourceText.of(words);
        return text.folded(0, text.length());
    }

    static String plain(String words) {
        return words.replace(" ", "").replace("\n", "").replace("\r", "");
    }

    private Citation citation(int from, int open, int close, @Nullable PrintedNumber number) {
        String title = text.words(open + 1, Math.max(open + 1, close - 1))
                .replace("\n", "")
                .replace("\r", "");
        String issuer = issuerBefore(from, open);
        int issued = title.indexOf("关于印发");
        if (issued >= 0 && title.endsWith("的通知") && title.length() > issued + 9) {
            issuer = issued > 0 ? title.substring(0, issued) : issuer;
            title = title.substring(issued + 4, title.length() - 3);
        } else if (issued < 0 && title.indexOf("关于") > 1 && number != null) {
            issuer = title.substring(0, title.indexOf("关于"));
            title = title.substring(title.indexOf("关于"));
        } else if (issuer.isEmpty() && title.indexOf("关于") > 1) {
            issuer = title.substring(0, title.indexOf("关于"));
        }
        title = title.replaceAll("^[《〈]|[》〉]$", "");
        return new Citation(title, issuer.isEmpty() ? null : strip(issuer), number == null ? null : number.words());
    }

    private static String strip(String issuer) {
        return issuer.replaceAll("[《〈]", "").strip();
    }

    /** 等6部门: digits within the name of the issuers. */
    private boolean isCount(int behind) {
        return Glyphs.isDigit(text.at(behind - 1)) && !Glyphs.isDigit(text.at(behind - 3)) && text.at(behind) != '年';
    }

    private String issuerBefore(int from, int open) {
        int start = open;
        while (start > from
                && (Glyphs.isHan(text.at(start - 1)) || isCount(start) || " 、".indexOf(text.at(start - 1)) >= 0)) {
            start--;
        }
        String words = text.words(start, open).strip();
        for (String verb : BEFORE_ISSUER) {
            int at = words.lastIndexOf(verb);
            if (at >= 0) {
                words = words.substring(at + verb.length()).strip();
            }
        }
        words = words.startsWith("、") ? words.substring(1).strip() : words;
        return words.length() > 30 || words.endsWith("、") ? "" : words;
    }
}
