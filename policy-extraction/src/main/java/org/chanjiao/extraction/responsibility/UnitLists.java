package org.chanjiao.extraction.responsibility;

import java.util.ArrayList;
import java.util.List;
import org.chanjiao.extraction.UnitRole;
import org.chanjiao.extraction.responsibility.Cue.Part;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;

/** Finds the unit lists in a stretch of text: in brackets of any kind, closed or not, and behind a label without brackets. */
public final class UnitLists {

    private static final int LONGEST = 600;

    private final SourceText text;
    private final ListReader reader;
    private final AssigningSentence assigning;
    private final BareList bare;

    public UnitLists(SourceText text) {
        this.text = text;
        this.reader = new ListReader(text);
        this.assigning = new AssigningSentence(text, reader);
        this.bare = new BareList(text, reader);
    }

    /** The lists, in order of the text. */
    public List<UnitList> in(Span area) {
        List<UnitList> lists = new ArrayList<>();
        int from = area.start();
        for (int i = area.start(); i <= area.end(); i++) {
            char c = i == area.end() ? '\n' : text.at(i);
            UnitList list = null;
            if (Glyphs.isOpening(c)) {
                list = bracketed(i, area);
            } else if (c == ':') {
                list = labelled(i, area, from, lists);
            } else if (Glyphs.endsSentence(c) || c == '\n') {
                list = assigning.before(i, from);
            }
            if (list != null && !list.mentions().isEmpty()) {
                lists.add(list);
                from = list.span().end();
                i = Math.max(i, from - 1);
            }
        }
        return lists.size() == 1 ? List.of(lists.get(0)) : lists;
    }

    /** The units a heading names before its colon, as in 市某某局:落实…; empty for an ordinary heading. */
    public List<Mention> inHeading(Span words) {
        return reader.read(words);
    }

    /** The units in a cell of a table, all of the part that the head of the column says. */
    public List<Mention> inCell(Span cell, UnitRole role) {
        List<Mention> mentions = reader.names(cell);
        return role == UnitRole.UNSTATED
                ? mentions
                : mentions.stream().map(mention -> mention.as(role)).toList();
    }

    private UnitList bracketed(int open, Span area) {
        int limit = Math.min(area.end(), open + LONGEST);
        int depth = 0;
        int i = open;
        for (; i < limit; i++) {
            char c = text.at(i);
            depth += Glyphs.isOpening(c) ? 1 : Glyphs.isClosing(c) ? -1 : 0;
            if (depth == 0 || breaksOff(i, open)) {
                break;
            }
        }
        boolean closed = depth == 0 && i < limit;
        int end = closed ? i : text.trimEnd(open, Math.min(i, limit));
        if (!closed && !announced(open, end)) {
            return UnitList.none(open);
        }
        end = closed ? end : text.trimEnd(open, bare.end(text.find(':', open, end) + 1, end));
        List<Mention> mentions = reader.read(new Span(open + 1, end));
        return new UnitList(new Span(open, closed ? end + 1 : end), mentions, startsLine(open), closed);
    }

    /** A list may go on after a line break, but not after a blank line. */
    private boolean breaksOff(int i, int open) {
        if (text.at(i) != '\n') {
            return text.at(i) == '。' && i - open < 4;
        }
        int next = i + 1;
        while (text.at(next) == ' ' || text.at(next) == '\r') {
            next++;
        }
        return text.at(next) == '\n';
    }

    private boolean announced(int open, int end) {
        int colon = text.find(':', open, Math.min(end, open + 16));
        return colon > 0 && Cue.label(text, colon, open + 1) != null;
    }

    /** A list behind a label; one that follows another list directly is read together with it. */
    private UnitList labelled(int colon, Span area, int from, List<UnitList> lists) {
        Cue cue = Cue.label(text, colon, Math.max(from, area.start()));
        if (cue == null || cue.part() == Part.OTHER || !ListReader.precedesLabel(text.at(cue.start() - 1))) {
            return cue == null ? assigning.before(colon, from) : UnitList.none(colon);
        }
        int start = cue.start();
        if (!lists.isEmpty() && text.skipBlanks(from, cue.start()) == cue.start() && isBare(lists)) {
            start = lists.remove(lists.size() - 1).span().start();
        }
        int end = bare.end(colon + 1, area.end());
        return new UnitList(
                new Span(start, text.trimEnd(colon, end)), reader.read(new Span(start, end)), startsLine(start), true);
    }

    private boolean isBare(List<UnitList> lists) {
        return !Glyphs.isOpening(text.at(lists.get(lists.size() - 1).span().start()));
    }

    private boolean startsLine(int at) {
        int i = at - 1;
        while (text.at(i) == ' ') {
            i--;
        }
        return text.at(i) == '\n' || text.at(i) == '\r';
    }
}
