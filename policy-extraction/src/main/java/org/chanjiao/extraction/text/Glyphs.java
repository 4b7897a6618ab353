package org.chanjiao.extraction.text;

/** What single characters mean in official Chinese writing; full- and half-width forms count as one. */
public final class Glyphs {

    private static final String DASHES = "—–－―─━‐‑‒~～〜∼˗−";
    private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

    private static final boolean[] NUMERAL = table("一二三四五六七八九十百千零〇两");
    private static final boolean[] STARTING = table("一二三四五六七八九十百千零〇两第(0123456789");

    static {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            FOLDED[c] = fold(c);
            STARTING[c] |= c >= '①' && c <= '⒛' || c >= '㈠' && c <= '㈩' || c >= '㉑' && c <= '㉟' || c >= '㊱' && c <= '㊿';
        }
    }

    /** A table over all characters that says which are members. */
    static boolean[] table(String members) {
        boolean[] table = new boolean[Character.MAX_VALUE + 1];
        members.chars().forEach(c -> table[c] = true);
        return table;
    }

    private Glyphs() {}

    /** One plain form for characters that writers use alike; the length of a text never changes. */
    static char folded(char c) {
        return FOLDED[c];
    }

    private static char fold(char c) {
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        if (c > 0x20 && Character.isSpaceChar(c) || c == '\t' || c == '\u200b' || c == '\ufeff') {
            return ' ';
        }
        return switch (c) {
            case '﹙' -> '(';
            case '﹚' -> ')';
            case '〔', '【', '［', '﹝', '〖' -> '[';
            case '〕', '】', '］', '﹞', '〗' -> ']';
            case '﹒', '·' -> c == '﹒' ? '.' : c;
            case '∶', '︰', '﹕' -> ':';
            case '﹪' -> '%';
            case '﹐' -> ',';
            case '﹔' -> ';';
            case '〈' -> '《';
            case '〉' -> '》';
            case '＂' -> '"';
            default -> c > '\uff00' && c < '\uff5f' ? (char) (c - '\uff00' + ' ') : c;
        };
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c >= '\u3400' && c < '\u4dc0' || c == '〇';
    }

    public static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Digits of Chinese numerals, 两 included. */
    public static boolean isNumeral(char c) {
        return NUMERAL[c];
    }

    /** Whether a heading number can begin with the character. */
    public static boolean startsNumber(char c) {
        return STARTING[c];
    }

    public static boolean isOpening(char c) {
        return c == '(' || c == '[';
    }

    public static boolean isClosing(char c) {
        return c == ')' || c == ']';
    }

    /** Marks that end a sentence whatever follows. */
    public static boolean endsSentence(char c) {
        return c == '。' || c == '!' || c == '?';
    }

    /** Marks after which a paragraph may end. */
    public static boolean endsParagraph(char c) {
        return endsSentence(c) || isClosing(c) || c == ';' || c == ':' || c == '”' || c == '"';
    }

    /** Marks between the clauses of a sentence. */
    public static boolean endsClause(char c) {
        return endsSentence(c) || c == ',' || c == ';' || c == ':' || c == '\n';
    }

    public static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r';
    }
}
