package org.chanjiao.extraction.responsibility;

import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SentenceOpenings;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;

/** Finds where a list of units ends that no bracket closes: before the first words that are no name. */
final class BareList {

    /** A name longer than this may have run into the sentence behind it. */
    private static final int LONG = 8;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 16;

    private final SourceText text;
    private final ListReader reader;

    BareList(SourceText text, ListReader reader) {
        this.text = text;
        this.reader = reader;
    }

    /** The end of the list that begins behind a label, not behind the limit. */
    int end(int start, int limit) {
        int end = start;
        int depth = 0;
        while (end < limit && depth >= 0 && text.at(end) != '\n' && text.at(end) != '。') {
            depth += Glyphs.isOpening(text.at(end)) ? 1 : Glyphs.isClosing(text.at(end)) ? -1 : 0;
            end += depth < 0 ? 0 : 1;
        }
        for (Span piece : reader.pieces(new Span(start, end))) {
            if (text.find(':', piece.start(), piece.end()) >= 0) {
                continue;
            }
            if (text.at(piece.start() - 1) != ':' && SentenceOpenings.at(text, piece.start()) && !isOffice(piece)) {
                return text.trimEnd(start, piece.start() - 1);
            }
            int seam = seam(piece);
            if (seam > 0) {
                return seam;
            }
        }
        return end;
    }

    /** A name that ends as offices do; other endings also close sentences. */
    private boolean isOffice(Span piece) {
        Name name = reader.name(piece);
        return name.collective() && name.plausible()
                || name.certain() && "局委办厅府".indexOf(text.at(piece.end() - 1)) >= 0;
    }

    /** Where a name ends and a sentence begins: 市教育局|聚焦…; 0 where the piece is a name, or nothing tells. */
    private int seam(Span piece) {
        if (piece.length() <= LONG || isOffice(piece)) {
            return 0;
        }
        int limit = Math.min(piece.end() - 2, piece.start() + LONGEST);
        for (int i = piece.start() + SHORTEST; i <= limit; i++) {
            boolean body = Glyphs.isHan(text.at(i)) && SentenceOpenings.at(text, i);
            if (body && reader.name(new Span(piece.start(), i)).certain()) {
                return i;
            }
        }
        return 0;
    }
}
