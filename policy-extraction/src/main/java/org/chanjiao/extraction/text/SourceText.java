package org.chanjiao.extraction.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document's text exactly as read, with a folded copy for the grammar to look at, without the blanks of layout.
 *
 * <p>The grammar counts UTF-16 units of the copy; {@link #codePoint} turns a place into the code points of the text as
 * read, which a draft speaks of.
 */
public final class SourceText {

    private final String raw;
    private final char[] folded;
    private final int @Nullable [] places;
    private final int[] supplementary;

    private SourceText(String raw, char[] folded, int @Nullable [] places, int[] supplementary) {
        this.raw = raw;
        this.folded = folded;
        this.places = places;
        this.supplementary = supplementary;
    }

    public static SourceText of(String raw) {
        char[] folded = raw.toCharArray();
        int[] supplementary = new int[0];
        int count = 0;
        for (int i = 0; i < folded.length; i++) {
            if (Character.isLowSurrogate(folded[i]) && i > 0 && Character.isHighSurrogate(raw.charAt(i - 1))) {
                supplementary =
                        count == supplementary.length ? Arrays.copyOf(supplementary, count * 2 + 8) : supplementary;
                supplementary[count++] = i;
            }
            folded[i] = Glyphs.folded(folded[i]);
        }
        int[] places = Layout.places(folded, raw);
        char[] read = places == null ? folded : picked(folded, places);
        return new SourceText(raw, read, places, Arrays.copyOf(supplementary, count));
    }

    private static char[] picked(char[] folded, int[] places) {
        char[] picked = new char[places.length - 1];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = folded[places[i]];
        }
        return picked;
    }

    /** Words as printed, in plain forms. */
    public static String plain(String words) {
        char[] plain = words.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = Glyphs.folded(plain[i]);
        }
        return new String(plain);
    }

    /** Where the character of the grammar's text stands in the text as read. */
    private int place(int index) {
        return places == null ? index : places[index];
    }

    /** The place behind the character before the index, in the text as read. */
    private int placeBehind(int index) {
        return places == null || index == 0 ? index : places[index - 1] + 1;
    }

    public int length() {
        return folded.length;
    }

    /** The folded character, or a line feed outside the text. */
    public char at(int index) {
        return index < 0 || index >= folded.length ? '\n' : folded[index];
    }

    /** How many characters the words of the span take as printed. */
    public int writtenLength(Span span) {
        return span.isEmpty() ? 0 : placeBehind(span.end()) - place(span.start());
    }

    /** The character as printed. */
    public char written(int index) {
        return raw.charAt(place(index));
    }

    /** The words of the text, unchanged. */
    public String raw(int start, int end) {
        return start == end ? "" : raw.substring(place(start), placeBehind(end));
    }

    /** The words of the text without the blanks and breaks that only layout put into them. */
    public String words(int start, int end) {
        if (places == null) {
            return raw(start, end);
        }
        StringBuilder words = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            words.append(raw.charAt(places[i]));
        }
        return words.toString();
    }

    public String words(Span span) {
        return words(span.start(), span.end());
    }

    /** The words of the text in plain forms; places outside the text hold none. */
    public String folded(int start, int end) {
        int from = Math.max(0, start);
        return new String(folded, from, Math.max(0, Math.min(end, folded.length) - from));
    }

    public boolean startsWith(String words, int at) {
        if (at < 0 || at + words.length() > folded.length) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            if (folded[at + i] != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    public boolean endsWith(String words, int end) {
        return startsWith(words, end - words.length());
    }

    /** First place of the words in the range, or -1. */
    public int find(String words, int start, int end) {
        char first = words.charAt(0);
        for (int i = Math.max(0, start); i <= Math.min(end, folded.length) - words.length(); i++) {
            if (folded[i] == first && startsWith(words, i)) {
                return i;
            }
        }
        return -1;
    }

    /** First place of the character in the range, or -1. */
    public int find(char wanted, int start, int end) {
        for (int i = Math.max(0, start); i < Math.min(end, folded.length); i++) {
            if (folded[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    public boolean has(String words, int start, int end) {
        return find(words, start, end) >= 0;
    }

    /** Whether a blank stands before or at the place in the text as read. */
    public boolean isSetApart(int index) {
        return Glyphs.isBlank(at(index)) || index > 0 && index <= folded.length && place(index) > placeBehind(index);
    }

    /** Whether the range holds any of the words. */
    public boolean hasAny(List<String> words, int start, int end) {
        for (int i = 0; i < words.size(); i++) {
            if (has(words.get(i), start, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of the words begins at the place. */
    public boolean startsWithAny(List<String> words, int at) {
        for (int i = 0; i < words.size(); i++) {
            if (startsWith(words.get(i), at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of the words ends at the place. */
    public boolean endsWithAny(List<String> words, int end) {
        for (int i = 0; i < words.size(); i++) {
            if (endsWith(words.get(i), end)) {
                return true;
            }
        }
        return false;
    }

    /** The number that the digits of the range write. */
    public int number(int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + folded[i] - '0';
        }
        return value;
    }

    public int skipBlanks(int from, int end) {
        int i = Math.max(0, from);
        while (i < end && i < folded.length && Glyphs.isBlank(folded[i])) {
            i++;
        }
        return i;
    }

    public int trimEnd(int start, int from) {
        int i = from;
        while (i > start && i > 0 && Glyphs.isBlank(at(i - 1))) {
            i--;
        }
        return i;
    }

    /** The place itself, or the next one when it lies inside a character of two units. */
    public int whole(int offset) {
        return Arrays.binarySearch(supplementary, place(offset)) >= 0 ? offset + 1 : offset;
    }

    /** The number of code points before the character. */
    public int codePoint(int index) {
        return codePoints(place(index));
    }

    /** The number of code points before the end of the span's last character. */
    public int codePointEnd(Span span) {
        return span.isEmpty() ? codePoint(span.end()) : codePoints(placeBehind(span.end()));
    }

    private int codePoints(int offset) {
        int index = Arrays.binarySearch(supplementary, offset);
        return offset - (index < 0 ? -index - 1 : index);
    }

    /** Text between two places without the blanks around it, offsets of UTF-16 units. */
    public Span trimmed(int start, int end) {
        int from = skipBlanks(start, end);
        return new Span(from, Math.max(from, trimEnd(from, end)));
    }

    public String raw(Span span) {
        return raw(span.start(), span.end());
    }
}
