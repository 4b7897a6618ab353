package org.chanjiao.library;

/** A text addressed by code points, as all offsets of the platform are; texts without surrogates are read directly. */
final class TextPoints {

    private final String text;
    private final boolean direct;
    private final int length;

    TextPoints(String text) {
        this.text = text;
        length = text.codePointCount(0, text.length());
        direct = length == text.length();
    }

    int length() {
        return length;
    }

    /** The stretch from {@code start} to {@code end}; what lies outside the text is left out. */
    String cut(int start, int end) {
        return text.substring(index(start), index(Math.max(start, end)));
    }

    /** The start of the line that holds the offset. */
    int lineStart(int offset) {
        return point(text.lastIndexOf('\n', index(offset) - 1) + 1);
    }

    /** The end of the line that holds the offset, its line break excluded. */
    int lineEnd(int offset) {
        int end = text.indexOf('\n', index(offset));
        return end < 0 ? length : point(end);
    }

    private int index(int offset) {
        int within = Math.max(0, Math.min(offset, length));
        return direct ? within : text.offsetByCodePoints(0, within);
    }

    private int point(int index) {
        return direct ? index : text.codePointCount(0, index);
    }
}
