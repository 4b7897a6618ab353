package org.chanjiao.extraction.outline;

import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;

/** Finds where a heading phrase ends: at its full stop, line end, colon or bracket, or where a lost full stop was. */
final class TitleReader {

    /** A first sentence longer than this hardly is a heading alone. */
    private static final int PLAUSIBLE = 34;

    /** A shorter sentence is a heading alone. */
    private static final int BRIEF = 16;

    private static final int LABEL = 30;

    private final SourceText text;

    TitleReader(SourceText text) {
        this.text = text;
    }

    Title read(Span own) {
        Span area = text.trimmed(own.start(), own.end());
        int stop = stop(area);
        int name = ChapterKind.customary(text, area.start());
        if (name > 0 && stop - area.start() > name + 6) {
            return new Title(
                    trimmed(area.start(), area.start() + name),
                    area.start() + name,
                    !text.isSetApart(area.start() + name));
        }
        if (stop - area.start() > PLAUSIBLE || hasClauses(area.start(), stop)) {
            int seam = LostFullStop.find(text, new Span(area.start(), stop));
            if (seam > 0) {
                return new Title(trimmed(area.start(), seam), seam, !text.isSetApart(seam));
            }
        } else if (stop - area.start() > BRIEF) {
            int seam = LostFullStop.certain(text, new Span(area.start(), stop));
            if (seam > 0) {
                return new Title(trimmed(area.start(), seam), seam, !text.isSetApart(seam));
            }
        }
        return new Title(trimmed(area.start(), stop), afterStop(stop, area.end()), false);
    }

    /** A heading has at most two parts. */
    private boolean hasClauses(int start, int stop) {
        int comma = text.find(',', start, stop);
        return comma > 0 && text.find(',', comma + 1, stop) > 0;
    }

    private int afterStop(int stop, int end) {
        return stop < end && (text.at(stop) == '。' || text.at(stop) == ':') ? stop + 1 : stop;
    }

    private int stop(Span area) {
        for (int i = area.start(); i < area.end(); i++) {
            char c = text.at(i);
            if (c == '。' || c == '\n' || c == '\r') {
                return i;
            }
            boolean ratio = Glyphs.isDigit(text.at(i - 1)) && Glyphs.isDigit(text.at(i + 1));
            if (c == ':' && !ratio && i - area.start() <= LABEL && i > area.start() + 1) {
                return i;
            }
            if (Glyphs.isOpening(c) && opensUnitList(i)) {
                return i;
            }
        }
        return area.end();
    }

    private boolean opensUnitList(int i) {
        int end = Math.min(text.length(), i + 9);
        int close = text.find(')', i, end);
        end = close < 0 ? end : close;
        return text.has("责任", i, end) || text.has("牵头", i, end) || text.has("单位:", i, end);
    }

    private Span trimmed(int start, int end) {
        int last = text.trimEnd(start, end);
        while (last > start && (Glyphs.endsClause(text.at(last - 1)) || Glyphs.isBlank(text.at(last - 1)))) {
            last--;
        }
        return new Span(start, last);
    }
}
