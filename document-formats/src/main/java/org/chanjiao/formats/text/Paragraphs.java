package org.chanjiao.formats.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins printed lines into paragraphs: a line that reaches the right margin runs on in the next one, unless that one is
 * indented, begins with an item number, or is set in another size.
 */
final class Paragraphs {

    private static final Pattern ITEM =
            Pattern.compile("^(?:[一二三四五六七八九十百]{1,4}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,3}\\s?[.．、﹒](?!\\d)"
                    + "|第[一二三四五六七八九十百零\\d]{1,5}[条章节]|[①-⑳]).*");
    private static final Pattern PAGE_NUMBER = Pattern.compile("^[-—–－―\\s]{0,6}\\d{1,4}[-—–－―\\s]{0,6}$");
    private static final double MARGIN_SLACK = 1.6;
    private static final double NARROWEST_BODY = 0.65;
    private static final double INDENT = 1.2;
    private static final double OTHER_SIZE = 1.5;

    private Paragraphs() {}

    /** All paragraphs, each ended by a line feed. */
    static String join(List<PrintedLine> lines) {
        double left = margin(lines, false);
        double right = margin(lines, true);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            text.append(line.text());
            boolean runsOn = i + 1 < lines.size() && runsOn(line, lines.get(i + 1), left, right);
            text.append(runsOn ? gap(line.text(), lines.get(i + 1).text()) : "\n");
        }
        return text.toString();
    }

    private static boolean runsOn(PrintedLine line, PrintedLine next, double left, double right) {
        boolean full =
                line.right() >= right - MARGIN_SLACK * line.size() && line.right() >= NARROWEST_BODY * line.pageWidth();
        boolean indented = next.left() > left + INDENT * next.size();
        boolean sameType = Math.abs(line.size() - next.size()) < OTHER_SIZE;
        return full
                && !indented
                && sameType
                && !ITEM.matcher(next.text()).matches()
                && !PAGE_NUMBER.matcher(next.text()).matches()
                && !PAGE_NUMBER.matcher(line.text()).matches();
    }

    /** Latin words are parted by a space, Chinese characters are not. */
    private static String gap(String before, String after) {
        boolean latin = before.charAt(before.length() - 1) < 0x80
                && Character.isLetter(after.charAt(0))
                && after.charAt(0) < 0x80
                && Character.isLetter(before.charAt(before.length() - 1));
        return latin ? " " : "";
    }

    /** The body's margin: the edge that a tenth of the lines reach or pass, so that a few wide tables do not move it. */
    private static double margin(List<PrintedLine> lines, boolean right) {
        double[] edges = lines.stream()
                .mapToDouble(right ? PrintedLine::right : PrintedLine::left)
                .sorted()
                .toArray();
        if (edges.length == 0) {
            return 0;
        }
        int tenth = edges.length / 10;
        return right ? edges[edges.length - 1 - tenth] : edges[tenth];
    }
}
