package org.chanjiao.extraction.text;

import java.util.ArrayList;
import java.util.List;

/** The physical lines of a text without the blanks around them; blank lines are left out. */
public final class Lines {

    private Lines() {}

    public static List<Span> of(SourceText text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = text.at(i);
            if (c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u2028') {
                Span line = text.trimmed(start, Math.min(i, text.length()));
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        return lines;
    }
}
