package org.chanjiao.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chanjiao.policy.Span;

/**
 * A text as the search compares it, each of its characters knowing where it stood in the original. Width, case, bracket and
 * dash variants are one; spaces count only between Latin letters or digits; a line break stays as a wall.
 *
 * @param text the folded characters
 * @param sources for each char of {@code text} the code point offset of its origin
 */
record FoldedText(String text, int[] sources) {

    static FoldedText of(String original) {
        return new Folding(original.length()).fold(original);
    }

    /** Spans of the original, in code points, where the folded word occurs; they do not overlap; at most {@code limit}. */
    List<Span> occurrences(String word, int limit) {
        List<Span> spans = new ArrayList<>();
        int from = text.indexOf(word);
        while (from >= 0 && spans.size() < limit && !word.isEmpty()) {
            spans.add(new Span(sources[from], sources[from + word.length() - 1] + 1));
            from = text.indexOf(word, from + word.length());
        }
        return spans;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FoldedText that && text.equals(that.text) && Arrays.equals(sources, that.sources);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The one pass over a text; made for one use. */
    private static final class Folding {

        private final StringBuilder folded;
        private int[] sources;
        private boolean space;
        private boolean wall;
        private int gapAt;

        Folding(int length) {
            folded = new StringBuilder(length);
            sources = new int[length + 16];
        }

        FoldedText fold(String original) {
            int offset = 0;
            for (int i = 0; i < original.length(); offset++) {
                int point = original.codePointAt(i);
                i += Character.charCount(point);
                if (point == '\n' || point == '\r') {
                    gap(offset, true);
                } else if (CharacterFolding.blank(point)) {
                    gap(offset, false);
                } else {
                    append(CharacterFolding.fold(point), offset);
                }
            }
            return new FoldedText(folded.toString(), Arrays.copyOf(sources, folded.length()));
        }

        private void gap(int offset, boolean lineBreak) {
            if (!space) {
                gapAt = offset;
            }
            space = true;
            wall |= lineBreak;
        }

        private void append(String characters, int offset) {
            for (int i = 0; i < characters.length(); i++) {
                char c = characters.charAt(i);
                if (space && !folded.isEmpty()) {
                    separate(c);
                }
                space = false;
                wall = false;
                put(c, offset);
            }
        }

        private void separate(char next) {
            if (wall) {
                put('\n', gapAt);
            } else if (CharacterFolding.latin(next) && CharacterFolding.latin(folded.charAt(folded.length() - 1))) {
                put(' ', gapAt);
            }
        }

        private void put(char c, int source) {
            if (folded.length() == sources.length) {
                sources = Arrays.copyOf(sources, sources.length * 2);
            }
            sources[folded.length()] = source;
            folded.append(c);
        }
    }
}
