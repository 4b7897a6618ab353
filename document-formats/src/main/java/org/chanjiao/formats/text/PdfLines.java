package org.chanjiao.formats.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the printed lines of a PDF with their places on the page. */
final class PdfLines extends PDFTextStripper {

    private static final char MARKS_OF_ASIA = '\u2E80';
    private static final float WIDEST_SETTING = 0.5f;

    private final ReadingLimits limits;
    private final List<PrintedLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float left = Float.MAX_VALUE;
    private float right;
    private float size;
    private float pageWidth;
    private long characters;
    private boolean afterGap;

    PdfLines(ReadingLimits limits) {
        this.limits = limits;
        setSortByPosition(true);
        setLineSeparator("\n");
        setPageEnd("");
        setPageStart("");
        setParagraphStart("");
        setParagraphEnd("");
        setArticleStart("");
        setArticleEnd("");
    }

    String read(PDDocument document) throws IOException {
        getText(document);
        endLine();
        return Paragraphs.join(lines);
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        String printed = word.replace("\0", "");
        if (afterGap && !printed.isEmpty() && !isSetTight(printed, positions)) {
            text.append(' ');
        }
        afterGap = false;
        text.append(printed);
        for (TextPosition position : positions) {
            left = Math.min(left, position.getXDirAdj());
            right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
            size = Math.max(size, position.getFontSizeInPt());
            pageWidth = position.getPageWidth();
        }
        characters += word.length();
        if (characters > limits.expandedBytes()) {
            throw limits.expandsTooMuch();
        }
    }

    @Override
    protected void writeWordSeparator() {
        afterGap = true;
    }

    /** Type setters part Chinese characters and figures by up to a quarter of an em, which is no space. */
    private boolean isSetTight(String word, List<TextPosition> positions) {
        if (text.length() == 0 || positions.isEmpty()) {
            return true;
        }
        TextPosition first = positions.get(0);
        boolean chinese = text.charAt(text.length() - 1) > MARKS_OF_ASIA || word.charAt(0) > MARKS_OF_ASIA;
        return chinese && first.getXDirAdj() - right < WIDEST_SETTING * first.getFontSizeInPt();
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        if (!text.toString().isBlank()) {
            lines.add(new PrintedLine(text.toString().strip(), left, right, size, pageWidth));
        }
        text.setLength(0);
        afterGap = false;
        left = Float.MAX_VALUE;
        right = 0;
        size = 0;
    }
}
