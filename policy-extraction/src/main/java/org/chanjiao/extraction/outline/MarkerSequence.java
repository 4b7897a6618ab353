package org.chanjiao.extraction.outline;

import java.util.ArrayList;
import java.util.List;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Decides which numbers in the text are heading numbers.
 *
 * <p>A number at the start of a line is one. Within a line it is one when it continues the count of its level or opens a
 * level with 1, when a sentence, a bracket or a blank precedes it, and when the line has lost its breaks, a unit list
 * ends before it, or a heading follows.
 */
final class MarkerSequence {

    /** A line longer than this, with chapter numbers inside, has lost its line breaks. */
    private static final int COLLAPSED = 400;

    private static final int HEADING = 42;

    private static final Style[] STYLES = Style.values();

    private final SourceText text;
    private final int[] last = new int[Style.values().length];

    /** The last number of each style through the whole text, for counts that run on across chapters. */
    private final int[] running = new int[Style.values().length];

    private final List<Marker> accepted = new ArrayList<>();

    MarkerSequence(SourceText text) {
        this.text = text;
    }

    List<Marker> accepted() {
        return accepted;
    }

    void read(Span line) {
        Marker first = MarkerReader.at(text, line.start(), true);
        int from = line.start();
        if (first != null && (!accepted.isEmpty() || first.number() == 1 || first.style() == Style.NUMERAL)) {
            accept(first);
            from = first.end();
        }
        boolean collapsed = isCollapsed(line);
        for (int i = from + 1; i < line.end(); i++) {
            if (Glyphs.startsNumber(text.at(i))) {
                Marker inner = MarkerReader.at(text, i, false);
                if (inner != null && continues(inner) && standsAlone(inner, line, collapsed)) {
                    accept(inner);
                    i = inner.end() - 1;
                }
            }
        }
    }

    private boolean isCollapsed(Span line) {
        if (line.length() < COLLAPSED) {
            return false;
        }
        int levels = 0;
        for (int i = line.start(); i < line.end() && levels < 2; i++) {
            char c = text.at(i);
            if ((Glyphs.isNumeral(c) || c == '(' || c == '第') && follows(i) != ' ') {
                Marker marker = MarkerReader.at(text, i, false);
                levels += marker != null && marker.style().compareTo(Style.NUMBER) < 0 ? 1 : 0;
            }
        }
        return levels >= 2;
    }

    /** What precedes the place: . after a sentence, ; within one, - a blank, h any word. */
    private char follows(int i) {
        char before = text.at(i - 1);
        if (Glyphs.isBlank(before)) {
            return '-';
        }
        if (Glyphs.endsSentence(before) || Glyphs.isClosing(before) || before == '”' || before == '"') {
            return '.';
        }
        return before == ';' ? ';' : ' ';
    }

    private boolean continues(Marker marker) {
        if (marker.style().isPoint()) {
            return false;
        }
        int previous = last[marker.style().ordinal()];
        if (marker.number() == previous + 1) {
            return previous > 0 || opens(marker);
        }
        boolean runsOn =
                previous == 0 && marker.number() == running[marker.style().ordinal()] + 1;
        return (marker.number() == 1 || runsOn) && opens(marker);
    }

    /** A new level may open under a heading of a higher one; chapters also behind the lists of a page around them. */
    private boolean opens(Marker marker) {
        Marker current = current();
        return current == null
                || current.style().compareTo(marker.style()) < 0
                || marker.style().compareTo(Style.NUMERAL) <= 0
                        && last[marker.style().ordinal()] == 0;
    }

    private @Nullable Marker current() {
        return accepted.isEmpty() ? null : accepted.get(accepted.size() - 1);
    }

    private boolean standsAlone(Marker marker, Span line, boolean collapsed) {
        char before = follows(marker.start());
        if (before == ' ') {
            return inHeading(marker) || marker.style() == Style.NUMERAL && ChapterKind.isNamed(text, marker.end());
        }
        if (collapsed) {
            return before != ';' || marker.style() != Style.NUMBER;
        }
        if (before == ';') {
            return false;
        }
        return endsUnitList(line.start(), marker.start())
                || before == '.' && headingFollows(marker)
                || inHeading(marker);
    }

    /** Whether no sentence has begun since the last heading number. */
    private boolean inHeading(Marker marker) {
        Marker current = current();
        if (current == null || marker.start() - current.end() > HEADING || !opens(marker)) {
            return false;
        }
        for (int i = current.end(); i < marker.start(); i++) {
            char c = text.at(i);
            if (c == ',' || c == ';' || c == ':' || c == '。' && i < marker.start() - 1 || c == '\n') {
                return false;
            }
        }
        return marker.start() - current.end() >= 2;
    }

    private boolean headingFollows(Marker marker) {
        int limit = Math.min(text.length(), marker.end() + HEADING);
        for (int i = marker.end(); i < limit; i++) {
            char c = text.at(i);
            if (c == '。' || c == ':' || c == '\n') {
                return i - marker.end() >= 4;
            }
        }
        return false;
    }

    private boolean endsUnitList(int from, int to) {
        int start = Math.max(from, to - 300);
        int end = text.trimEnd(start, to);
        if (Glyphs.isClosing(text.at(end - 1))) {
            int open = end - 1;
            while (open > start && text.at(open) != '。' && text.at(open) != '!') {
                open--;
            }
            return text.has("责任", open, end)
                    || text.has("牵头", open, end)
                    || text.has("负责", open, end)
                    || text.has("单位", open, end);
        }
        for (int i = end; i > start && text.at(i - 1) != '。'; i--) {
            if (text.endsWith("单位:", i) || text.endsWith("部门:", i)) {
                return true;
            }
        }
        return false;
    }

    private void accept(Marker marker) {
        accepted.add(marker);
        last[marker.style().ordinal()] = marker.number();
        running[marker.style().ordinal()] = marker.number();
        for (Style deeper : STYLES) {
            if (deeper.compareTo(marker.style()) > 0 && deeper != Style.NUMBER && deeper != Style.ARTICLE) {
                last[deeper.ordinal()] = 0;
            }
        }
    }
}
