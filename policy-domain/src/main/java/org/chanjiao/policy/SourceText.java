package org.chanjiao.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A document's words exactly as read, addressed by code points so that offsets mean the same in every language. */
public final class SourceText {
    private static final String SENTENCE_ENDS = "。！？!?";

    private final int[] points;

    public SourceText(String text) {
        this.points = text.codePoints().toArray();
    }

    public int length() {
        return points.length;
    }

    /** The words of a span; a span past the end is cut there. */
    public String slice(Span span) {
        int start = Math.min(span.start(), points.length);
        return new String(points, start, Math.min(span.end(), points.length) - start);
    }

    public boolean holds(Span span) {
        return span.end() <= points.length;
    }

    /** The sentence around a span: between full stops or line ends, without surrounding white space. */
    public Span sentenceAround(Span span) {
        int start = span.start();
        while (start > 0 && !endsSentence(points[start - 1])) {
            start--;
        }
        int end = span.end();
        while (end < points.length && !endsSentence(points[end])) {
            end++;
        }
        if (end < points.length && !isLineEnd(points[end])) {
            end++;
        }
        return trimmed(Math.min(start, span.start()), Math.max(end, span.end()), span);
    }

    private Span trimmed(int from, int to, Span core) {
        int start = from;
        while (start < core.start() && isBlank(points[start])) {
            start++;
        }
        int end = to;
        while (end > core.end() && isBlank(points[end - 1])) {
            end--;
        }
        return new Span(start, end);
    }

    /** Lines that hold something, in order, each without surrounding white space. */
    public List<Span> paragraphs() {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= points.length; at++) {
            if (at == points.length || isLineEnd(points[at])) {
                addParagraph(paragraphs, start, at);
                start = at + 1;
            }
        }
        return paragraphs;
    }

    private void addParagraph(List<Span> paragraphs, int from, int to) {
        Span paragraph = withoutEdges(new Span(from, to));
        if (paragraph.length() > 0) {
            paragraphs.add(paragraph);
        }
    }

    /** The span without white space at its edges; may come out empty. */
    public Span withoutEdges(Span span) {
        int start = span.start();
        int end = Math.min(span.end(), points.length);
        while (start < end && isBlank(points[start])) {
            start++;
        }
        while (end > start && isBlank(points[end - 1])) {
            end--;
        }
        return new Span(start, Math.max(start, end));
    }

    /** Where the words first occur at or after an offset, letter for letter. */
    public Optional<Span> find(String words, int from) {
        int[] sought = words.codePoints().toArray();
        for (int at = Math.max(0, from); sought.length > 0 && at + sought.length <= points.length; at++) {
            if (java.util.Arrays.equals(points, at, at + sought.length, sought, 0, sought.length)) {
                return Optional.of(new Span(at, at + sought.length));
            }
        }
        return Optional.empty();
    }

    /** Digest of the words without white space, so that copies with other line breaks are recognised. */
    public String sha256() {
        StringBuilder words = new StringBuilder(points.length);
        for (int point : points) {
            if (!isBlank(point)) {
                words.appendCodePoint(point);
            }
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(words.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return new String(points, 0, points.length);
    }

    private static boolean endsSentence(int point) {
        return isLineEnd(point) || SENTENCE_ENDS.indexOf(point) >= 0;
    }

    private static boolean isLineEnd(int point) {
        return point == '\n' || point == '\r' || point == 0x2028 || point == 0x2029;
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0xFEFF || point == 0x200B;
    }
}
