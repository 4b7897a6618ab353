package org.chanjiao.formats.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chanjiao.formats.text.TextDecoder.Decoded;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The visible text of a web page, a line for each block. Menus and other residue stay: what to skip is the reader's matter. */
final class HtmlReader {

    private static final int DECLARED_WITHIN = 4096;
    private static final Pattern DECLARATION =
            Pattern.compile("(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w.:-]{1,40})");

    private HtmlReader() {}

    static String read(byte[] bytes) {
        Document page = Jsoup.parse(decode(bytes));
        return HtmlLines.of(page.body());
    }

    private static String decode(byte[] bytes) {
        return declaredCharset(bytes)
                .map(charset -> TextDecoder.decode(bytes, 0, charset))
                .filter(Decoded::isBelievable)
                .map(Decoded::text)
                .orElseGet(() -> TextDecoder.decode(bytes));
    }

    /** The charset that the page names, unless a byte order mark overrules it or it cannot hold what it says. */
    private static Optional<Charset> declaredCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(head);
        if (TextDecoder.hasMark(bytes) || !declaration.find()) {
            return Optional.empty();
        }
        String name = declaration.group(1).toLowerCase(Locale.ROOT);
        if (name.startsWith("gb") || name.equals("utf-8")) {
            return Optional.empty(); // the bytes themselves tell these two apart, declarations are often wrong
        }
        try {
            return Optional.of(Charset.forName(name))
                    .filter(charset -> !charset.name().startsWith("UTF-16"));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
