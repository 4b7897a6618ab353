package org.chanjiao.extraction.responsibility;

import java.util.ArrayList;
import java.util.List;
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

    private static final List<String> STOPS = List.of("。", ".", ":");
    private static final List<String> CLOSING = List.of(")");

    private final SourceText text;
    private final NameList names;
    private final SharedWords shared = new SharedWords();
    private final KnownNames known;

    ListReader(SourceText text) {
        this.text = text;
        this.names = new NameList(text);
        this.known = new KnownNames(text);
    }

    /** The units named between the two places; empty when the words are no list of units. */
    List<Mention> read(Span content) {
        List<Entry> entries = entries(content);
        boolean labelled = false;
        for (Entry entry : entries) {
            labelled |= entry.part != null && entry.part != Part.OTHER;
        }
        List<Entry> units = new ArrayList<>(entries.size());
        boolean certain = text.find(':', content.start(), content.end()) >= 0;
        for (Entry entry : entries) {
            if (entry.part != Part.OTHER && (labelled ? entry.name.plausible() : entry.name.certain())) {
                units.add(entry);
                certain |= entry.name.certain();
            }
        }
        boolean complete = labelled || units.size() == entries.size();
        if (!complete && closesSentence(content) && arePlausible(entries)) {
            return mentions(entries);
        }
        return certain && complete ? mentions(units) : List.of();
    }

    /** Whether a bracket with these words follows a sentence rather than a word. */
    private boolean closesSentence(Span content) {
        char before = text.at(content.start() - 2);
        return Glyphs.isOpening(text.at(content.start() - 1))
                && (Glyphs.endsSentence(before) || Glyphs.isBlank(before));
    }

    /** Several names, one of them a unit whatever stands beside it. */
    private static boolean arePlausible(List<Entry> entries) {
        boolean certain = false;
        for (Entry entry : entries) {
            if (!entry.name.plausible()) {
                return false;
            }
            certain |= entry.name.certain();
        }
        return certain && entries.size() > 1;
    }

    /** The units that verbs behind them assign; empty when anything else stands between the two places. */
    List<Mention> assigned(Span content) {
        List<Entry> entries = entries(content);
        boolean certain = !entries.isEmpty() && entries.get(0).name.certain();
        for (Entry entry : entries) {
            boolean unit = entry.name.certain() || entry.name.collective() && entry.name.plausible();
            certain &= unit && entry.part != null && entry.part != Part.OTHER;
        }
        return certain ? mentions(entries) : List.of();
    }

    /** The plausible names between the two places, whatever else stands there. */
    List<Mention> names(Span content) {
        List<Entry> entries = entries(content);
        entries.removeIf(entry -> !entry.name.plausible());
        return mentions(entries);
    }

    private List<Mention> mentions(List<Entry> units) {
        boolean lead = false;
        boolean support = false;
        for (Entry entry : units) {
            lead |= entry.part == Part.LEADS;
            support |= entry.part == Part.SUPPORTS;
        }
        List<Mention> mentions = new ArrayList<>(units.size());
        String level = "";
        for (Entry entry : units) {
            String printed = entry.name.printed();
            String name = entry.name.inherits() ? level + printed : printed;
            level = entry.name.level().isEmpty() ? level : entry.name.level();
            Part part = entry.part == null ? Part.ANSWERS : entry.part;
            UnitRole role = !lead && support && part == Part.ANSWERS ? UnitRole.LEAD : part.role(lead);
            mentions.add(new Mention(
                    shared.one(name), printed, entry.span.start(), entry.span.end(), role, entry.name.collective()));
        }
        return mentions;
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
            if (!entry.name.printed().isEmpty()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** The words of a run between separators. */
    List<Span> pieces(Span content) {
        return names.pieces(content);
    }

    /** What the words are as a name. */
    Name name(Span words) {
        return known.at(words.start(), words.end());
    }

    private Entry entry(Span piece, @Nullable Part label) {
        Span span = behind(LEADS, text.trimmed(piece.start(), piece.end()));
        span = before(STOPS, span);
        boolean unopened = text.find('(', span.start(), span.end()) < 0;
        span = unopened ? before(CLOSING, span) : span;
        Part part = label;
        for (String verb : VERBS) {
            if (text.endsWith(verb, span.end()) && span.length() >= verb.length()) {
                part = label == null ? Cue.part(verb) : label;
                span = new Span(span.start(), span.end() - verb.length());
                break;
            }
        }
        span = before(TAILS, span);
        return new Entry(known.at(span.start(), span.end()), span, part);
    }

    private Span behind(List<String> heads, Span span) {
        int start = span.start();
        for (int i = 0; i < heads.size(); i++) {
            String head = heads.get(i);
            start += span.end() - start > head.length() + 1 && text.startsWith(head, start) ? head.length() : 0;
        }
        return start == span.start() ? span : text.trimmed(start, span.end());
    }

    private Span before(List<String> tails, Span span) {
        int end = span.end();
        for (int i = 0; i < tails.size(); i++) {
            String tail = tails.get(i);
            end -= end - span.start() >= tail.length() && text.endsWith(tail, end) ? tail.length() : 0;
        }
        return end == span.end() ? span : text.trimmed(span.start(), Math.max(span.start(), end));
    }

    private record Entry(Name name, Span span, @Nullable Part part) {

        Entry as(@Nullable Part other) {
            return new Entry(name, span, other);
        }
    }

    /** Whether the character may stand before a label. */
    static boolean precedesLabel(char c) {
        return !Glyphs.isHan(c) || c == '。';
    }
}
