package org.chanjiao.extraction.outline;

import java.util.List;
import org.chanjiao.extraction.text.Dates;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.Residue;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;

/** Finds where the document proper ends: before its annexes, its signature, or the rest of a web page. */
final class DocumentEnd {

    /** Behind this many headings a line that names an annex is no part of the letter. */
    private static final int ENOUGH = 4;

    private DocumentEnd() {}

    static Span cut(SourceText text, List<Span> lines, List<Marker> markers) {
        int start = markers.get(0).start();
        int end = start;
        int lastHeading = lastHeading(markers);
        boolean settled = false;
        for (Span line : lines) {
            if (line.end() <= start) {
                continue;
            }
            boolean first = line.start() <= start;
            if (!first && settled && isAnnex(text, line)) {
                break;
            }
            boolean last = line.start() > lastHeading;
            if (!first && last && leaves(text, line, end)) {
                break;
            }
            settled |= line.start() - start > 200 || headings(markers, line.end()) >= ENOUGH;
            end = CollapsedTail.start(text, line, Math.max(start, lastHeading));
        }
        return new Span(start, end);
    }

    /** The last number above the level of single items; a page's own lists are numbered 1, 2, 3. */
    private static int lastHeading(List<Marker> markers) {
        Style top = markers.get(0).style();
        for (int i = markers.size() - 1; i >= 0; i--) {
            if (markers.get(i).style().compareTo(Style.NUMBER) < 0
                    || markers.get(i).style() == top) {
                return markers.get(i).start();
            }
        }
        return markers.get(0).start();
    }

    /** How many headings begin before the place, as far as it matters. */
    private static int headings(List<Marker> markers, int place) {
        int count = 0;
        while (count < ENOUGH && count < markers.size() && markers.get(count).start() < place) {
            count++;
        }
        return count;
    }

    private static boolean isAnnex(SourceText text, Span line) {
        return (text.startsWith("附件", line.start())
                        || text.startsWith("附表", line.start())
                        || text.startsWith("序号", line.start())
                        || text.startsWith("附:", line.start()))
                && line.length() <= 60
                && text.find('。', line.start(), line.end()) < 0;
    }

    private static boolean leaves(SourceText text, Span line, int before) {
        if (Residue.is(text, line) || Dates.isAlone(text, line) || text.has("此件公开", line.start(), line.end())) {
            return true;
        }
        boolean sentence =
                text.find('。', line.start(), line.end()) >= 0 || text.find(',', line.start(), line.end()) >= 0;
        char c = text.at(line.start());
        return line.length() <= 40
                && !sentence
                && !Glyphs.isOpening(c)
                && !Glyphs.isDigit(c)
                && c != '-'
                && text.find(':', line.start(), line.end()) < 0
                && MarkerReader.at(text, line.start(), true) == null
                && Glyphs.endsParagraph(text.at(before - 1));
    }
}
