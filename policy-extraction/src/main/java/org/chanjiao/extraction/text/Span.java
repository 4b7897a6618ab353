package org.chanjiao.extraction.text;

/** A stretch of the text in UTF-16 units, start included, end excluded. */
public record Span(int start, int end) {

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return end <= start;
    }

    public boolean contains(int offset) {
        return offset >= start && offset < end;
    }
}
