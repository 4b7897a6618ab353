package org.chanjiao.extraction.responsibility;

import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.jspecify.annotations.Nullable;

/** The names met so far, found by their place in the text, so that a repeated name costs nothing. */
final class KnownNames {

    private final SourceText text;
    private @Nullable Name[] names = new Name[64];
    private int count;

    KnownNames(SourceText text) {
        this.text = text;
    }

    /** What the words between the two places are as a name, blanks left out. */
    Name at(int start, int end) {
        int slot = slot(start, end);
        Name known = names[slot];
        if (known != null) {
            return known;
        }
        Name name = Name.of(printed(start, end));
        names[slot] = name;
        if (++count * 2 > names.length) {
            grow();
        }
        return name;
    }

    /** Where the name is, or would be. */
    private int slot(int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = Glyphs.isBlank(text.at(i)) ? hash : hash * 31 + text.written(i);
        }
        int slot = first(hash, names.length);
        for (Name name = names[slot]; name != null && !spells(name.printed(), start, end); name = names[slot]) {
            slot = slot + 1 & names.length - 1;
        }
        return slot;
    }

    private static int first(int hash, int length) {
        return (hash ^ hash >>> 16) & length - 1;
    }

    private boolean spells(String words, int start, int end) {
        int read = 0;
        for (int i = start; i < end; i++) {
            if (!Glyphs.isBlank(text.at(i))) {
                if (read == words.length() || words.charAt(read) != text.written(i)) {
                    return false;
                }
                read++;
            }
        }
        return read == words.length();
    }

    private String printed(int start, int end) {
        StringBuilder printed = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (!Glyphs.isBlank(text.at(i))) {
                printed.append(text.written(i));
            }
        }
        return printed.toString();
    }

    private void grow() {
        @Nullable Name[] wider = new Name[names.length * 2];
        for (Name name : names) {
            if (name != null) {
                int slot = first(name.printed().hashCode(), wider.length);
                while (wider[slot] != null) {
                    slot = slot + 1 & wider.length - 1;
                }
                wider[slot] = name;
            }
        }
        names = wider;
    }
}
