package org.chanjiao.extraction.responsibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chanjiao.extraction.UnitRole;
import org.chanjiao.extraction.responsibility.Cue.Part;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SharedWords;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.chanjiao.extraction.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads the content of one list: labels, names, the verbs behind names, the prefix that names share. */
final class ListReader {

    static final List<String> VERBS = Words.list(
            """
            牵头负责 牵头落实 牵头 按职责分工负责 按照职责分工负责 依职责分工负责 分工负责 共同负责
            具体负责 分别负责 负责落实 负责 按职责分工配合 按职责配合 协同配合 积极配合 配合落实 配合
            参加 参与 协助 协办 主办 承办 落实 组织实施
            """);

    private static final List<String> TAILS = Words.list(
            """
            按职责分工 按照职责分工 依职责 按职责 等有关部门 等相关部门 等市直部门 等部门 等有关单位
            等相关单位 等单位 等
            """);

    private static final List<String> EXPLAINING = Words.list(
            """
            以下均 下同 列第一 排第一 排在第一 首位 不分先后 排名第一 列首 持续推进 持续实施 持续开展
            长期坚持 长期推进 常态化 底前 前完成 年完成
            """);

    private static final List<String> LEADS =
            List.of("以下任务均由", "以下工作均由", "以下均由", "均由", "由", "会同", "以及", "和", "及", "与", "联合");

    private static final List<String> NONE = List.of();
    private static final List<String> STOPS = List.of("。", ".", ":");
    private static final List<String> CLOSING = List.of(")");

    private final SourceText text;
    private final NameList names;
    private final SharedWords shared = new SharedWords();
    private final Map<String, Name> known = new HashMap<>();

    ListReader(SourceText text) {
        this.text = text;
        this.names = new NameList(text);
    }

    /** The units named between the two places; empty when the words are no list of units. */
    List<Mention> read(Span content) {
        List<Entry> entries = entries(content);
        boolean labelled = entries.stream().anyMatch(entry -> entry.part != null && entry.part != Part.OTHER);
        List<Entry> units = entries.stream()
                .filter(entry -> entry.part != Part.OTHER)
                .filter(entry -> labelled ? entry.name.plausible() : entry.name.certain())
                .toList();
        boolean announced = text.find(':', content.start(), content.end()) >= 0;
        if (!labelled && units.size() < entries.size()
                || !announced && units.stream().noneMatch(Entry::isCertain)) {
            return List.of();
        }
        return mentions(units);
    }

    private List<Mention> mentions(List<Entry> units) {
        boolean lead = units.stream().anyMatch(entry -> entry.part == Part.LEADS);
        boolean support = units.stream().anyMatch(entry -> entry.part == Part.SUPPORTS);
        List<Mention> mentions = new ArrayList<>();
        String level = "";
        for (Entry entry : units) {
            String printed = printed(entry);
            String name = entry.name.inherits() ? level + printed : printed;
            level = entry.name.level().isEmpty() ? level : entry.name.level();
            Part part = entry.part == null ? Part.ANSWERS : entry.part;
            UnitRole role = !lead && support && part == Part.ANSWERS ? UnitRole.LEAD : part.role(lead);
            mentions.add(new Mention(shared.one(name), entry.span, role, entry.name.collective()));
        }
        return mentions;
    }

    /** The name as printed, without the line breaks and blanks that layout put into it. */
    private String printed(Entry entry) {
        String raw = text.words(entry.span);
        return raw.length() == entry.name.words().length() ? raw : raw.replaceAll("\\s", "");
    }

    private List<Entry> entries(Span content) {
        List<Entry> entries = new ArrayList<>();
        @Nullable Part label = null;
        int unassigned = 0;
        for (Span piece : names.pieces(content)) {
            if (text.hasAny(EXPLAINING, piece.start(), piece.end())) {
                continue;
            }
            int colon = text.find(':', piece.start(), piece.end());
            Cue cue = colon < 0 ? null : Cue.label(text, colon, piece.start());
            if (cue != null) {
                label = cue.part();
                unassigned = entries.size();
            }
            Entry entry = entry(new Span(colon < 0 ? piece.start() : colon + 1, piece.end()), label);
            if (entry.part != null && label == null) {
                for (int i = unassigned; i < entries.size(); i++) {
                    entries.set(i, entries.get(i).as(entry.part));
                }
                unassigned = entries.size() + 1;
            }
            if (!entry.name.words().isEmpty()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private Entry entry(Span piece, @Nullable Part label) {
        Span span = strip(text.trimmed(piece.start(), piece.end()), LEADS, NONE);
        span = strip(span, NONE, STOPS);
        boolean unopened = text.find('(', span.start(), span.end()) < 0;
        span = unopened ? strip(span, NONE, CLOSING) : span;
        Part part = label;
        for (String verb : VERBS) {
            if (text.endsWith(verb, span.end()) && span.length() >= verb.length()) {
                part = label == null ? Cue.part(verb) : label;
                span = new Span(span.start(), span.end() - verb.length());
                break;
            }
        }
        span = strip(span, NONE, TAILS);
        String words = text.folded(span.start(), span.end())
                .replace(" ", "")
                .replace("\n", "")
                .replace("\r", "");
        return new Entry(known.computeIfAbsent(words, Name::of), span, part);
    }

    private Span strip(Span span, List<String> heads, List<String> tails) {
        int start = span.start();
        int end = span.end();
        for (String head : heads) {
            start += end - start > head.length() + 1 && text.startsWith(head, start) ? head.length() : 0;
        }
        for (String tail : tails) {
            end -= end - start >= tail.length() && text.endsWith(tail, end) ? tail.length() : 0;
        }
        return start == span.start() && end == span.end() ? span : text.trimmed(start, Math.max(start, end));
    }

    private record Entry(Name name, Span span, @Nullable Part part) {

        boolean isCertain() {
            return name.certain();
        }

        Entry as(@Nullable Part other) {
            return new Entry(name, span, other);
        }
    }

    /** Whether the character may stand before a label. */
    static boolean precedesLabel(char c) {
        return !Glyphs.isHan(c) || c == '。';
    }
}
