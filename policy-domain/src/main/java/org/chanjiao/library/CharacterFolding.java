package org.chanjiao.library;

import java.text.Normalizer;
import java.util.Locale;

/** How one character is compared: compatibility form, lower case, one kind of bracket and one kind of dash. */
final class CharacterFolding {

    private static final String OPENING = "（〔［【〖[{｛﹝﹙";
    private static final String CLOSING = "）〕］】〗]}｝﹞﹚";
    private static final String DASHES = "‐‑‒–—―−－～~〜﹣⁓";
    private static final String QUOTES = "“”„‟″＂「」『』";

    private CharacterFolding() {}

    /** True for horizontal space of any width, the ideographic and the unbreakable one included. */
    static boolean blank(int point) {
        return point == ' ' || point == '\t' || point > 0x7f && Character.isSpaceChar(point);
    }

    static boolean latin(char c) {
        return c < 0x300 && Character.isLetterOrDigit(c);
    }

    /** The folded form; empty for control, formatting and broken characters, which the search does not see. */
    static String fold(int point) {
        if (point >= 0x4e00 && point <= 0x9fff) {
            return String.valueOf((char) point);
        }
        int type = Character.getType(point);
        if (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE) {
            return "";
        }
        return compatible(unified(point));
    }

    private static int unified(int point) {
        if (OPENING.indexOf(point) >= 0) {
            return '(';
        }
        if (CLOSING.indexOf(point) >= 0) {
            return ')';
        }
        if (DASHES.indexOf(point) >= 0) {
            return '-';
        }
        return QUOTES.indexOf(point) >= 0 ? '"' : point;
    }

    private static String compatible(int point) {
        if (point < 0x80) {
            return String.valueOf((char) Character.toLowerCase(point));
        }
        String decomposed = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        return decomposed.toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
