package org.chanjiao.formats.text;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a page and breaks its text into lines where a browser would start a block. */
final class HtmlLines implements NodeFilter {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "svg",
            "iframe",
            "object",
            "select",
            "textarea",
            "audio",
            "video",
            "canvas");
    private static final Set<String> INLINE_BREAKERS = Set.of("br", "hr", "option", "legend", "dt", "dd");
    private static final int NOT_IN_PRE = 0;

    private final Lines lines = new Lines();
    private final StringBuilder line = new StringBuilder();
    private int preformatted = NOT_IN_PRE;

    private HtmlLines() {}

    static String of(Element root) {
        HtmlLines walk = new HtmlLines();
        root.filter(walk);
        walk.endLine();
        return walk.lines.text();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (isUnseen(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        if (breaksLine(element)) {
            endLine();
        }
        if (element.nameIs("tr")) {
            lines.openRow();
        }
        preformatted += element.nameIs("pre") ? 1 : 0;
    }

    private void close(Element element) {
        if (element.isBlock() || breaksLine(element) && !element.nameIs("br")) {
            endLine();
        }
        if (element.nameIs("td") || element.nameIs("th")) {
            lines.closeCell();
        }
        if (element.nameIs("tr")) {
            lines.closeRow(true);
        }
        preformatted -= element.nameIs("pre") ? 1 : 0;
    }

    private static boolean breaksLine(Element element) {
        return element.isBlock()
                || INLINE_BREAKERS.contains(element.normalName())
                || element.nameIs("td")
                || element.nameIs("th");
    }

    private static boolean isUnseen(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return UNSEEN.contains(element.normalName()) || element.hasAttr("hidden") || style.contains("display:none");
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) == '\u00A0' ? ' ' : text.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (preformatted > NOT_IN_PRE && c == '\n') {
                endLine();
            } else if (!space || preformatted > NOT_IN_PRE) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
    }

    private void endLine() {
        if (!line.toString().isBlank()) {
            lines.add(line.toString());
        }
        line.setLength(0);
    }
}
