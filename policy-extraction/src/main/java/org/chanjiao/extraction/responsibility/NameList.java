package org.chanjiao.extraction.responsibility;

import java.util.ArrayList;
import java.util.List;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;

/** Cuts a run of words into single names: at 、 and commas outside brackets, and at 会同, 和, 及 after a complete name. */
final class NameList {

    private static final List<String> JOINING = List.of("会同", "联合", "以及", "牵头会同", "和", "及", "与");
    private static final List<String> TAILS = List.of("等有关部门", "等相关部门", "等部门", "等单位", "等");
    private static final String LEVELS = "市县区州旗镇乡街盟";

    private final SourceText text;

    NameList(SourceText text) {
        this.text = text;
    }

    /** The pieces between separators, in order; a separator that ends a clause starts a new run. */
    List<Span> pieces(Span list) {
        List<Span> pieces = new ArrayList<>();
        int depth = 0;
        int start = list.start();
        for (int i = list.start(); i < list.end(); i++) {
            char c = text.at(i);
            if (Glyphs.isOpening(c)) {
                depth++;
            } else if (Glyphs.isClosing(c)) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && separates(c) && !insideName(start, i, list.end()) && !breaksName(list, start, i)) {
                add(pieces, start, i);
                start = i + 1;
            }
        }
        add(pieces, start, list.end());
        return pieces;
    }

    private static boolean separates(char c) {
        return c == '、' || c == ',' || c == ';' || c == '。' || c == '/' || Glyphs.isBlank(c) || c == '|';
    }

    /** A blank within a name that is no name yet, in a list whose names are set apart by 、. */
    private boolean breaksName(Span list, int start, int blank) {
        if (!Glyphs.isBlank(text.at(blank))
                || !Glyphs.isHan(text.at(blank - 1))
                || text.find('、', list.start(), list.end()) < 0) {
            return false;
        }
        String left = text.folded(afterLabel(start, blank), blank);
        return !left.isBlank() && !Names.certain(left) && Glyphs.isHan(text.at(text.skipBlanks(blank, list.end())));
    }

    /** 各市、县(区)人民政府 is one name although it holds a separator. */
    private boolean insideName(int start, int separator, int end) {
        int from = text.skipBlanks(afterLabel(start, separator), separator);
        if (text.at(separator) != '、' || text.at(from) != '各' || separator - from > 8) {
            return false;
        }
        String before = Names.bare(text.folded(from + 1, separator));
        for (int i = 0; i < before.length(); i++) {
            if ((LEVELS + "道、").indexOf(before.charAt(i)) < 0) {
                return false;
            }
        }
        char next = text.at(separator + 1);
        int close = separator + 1;
        while (close < end && text.at(close) != '、' && text.at(close) != ',' && text.at(close) != ';') {
            close++;
        }
        String after = Names.bare(text.folded(separator + 1, close));
        boolean government = names(after, "政府") || names(after, "管委会") || names(after, "办事处") || after.endsWith("区");
        return LEVELS.indexOf(next) >= 0 && (government || isLevel(after));
    }

    private int afterLabel(int start, int end) {
        int colon = text.find(':', start, end);
        return colon < 0 ? start : colon + 1;
    }

    /** Whether the words begin with a body of that kind; verbs may follow. */
    private static boolean names(String after, String body) {
        int at = after.indexOf(body);
        return at >= 0 && at <= 6;
    }

    private static boolean isLevel(String after) {
        return after.length() <= 2 && !after.isEmpty() && LEVELS.indexOf(after.charAt(0)) >= 0;
    }

    private void add(List<Span> pieces, int start, int end) {
        Span piece = text.trimmed(start, end);
        if (piece.isEmpty()) {
            return;
        }
        for (int i = piece.start() + 2; i < piece.end() - 1; i++) {
            String joint = joint(piece, i);
            if (!joint.isEmpty()) {
                add(pieces, piece.start(), i);
                add(pieces, i + joint.length(), piece.end());
                return;
            }
        }
        pieces.add(piece);
    }

    /** 某某局等部门和…: the words behind the last name close the list before the joint. */
    private static String withoutTail(String words) {
        for (String tail : TAILS) {
            if (words.endsWith(tail)) {
                return words.substring(0, words.length() - tail.length());
            }
        }
        return words;
    }

    private static String withoutVerb(String words) {
        String plain = words.replace("\n", "").replace("\r", "");
        for (String verb : ListReader.VERBS) {
            if (plain.endsWith(verb) && plain.length() > verb.length()) {
                return plain.substring(0, plain.length() - verb.length());
            }
        }
        return plain;
    }

    private String joint(Span piece, int i) {
        for (String joining : JOINING) {
            if (text.startsWith(joining, i)
                    && !text.startsWith("政府", i + joining.length())
                    && !text.startsWith("人民政府", i + joining.length())
                    && Names.certain(withoutTail(text.folded(afterLabel(piece.start(), i), i)))
                    && Names.plausible(withoutVerb(text.folded(i + joining.length(), piece.end())))) {
                return joining;
            }
        }
        return "";
    }
}
