package org.chanjiao.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** A Thymeleaf template as the house rules look at it. */
record Template(Path file, String text, Document document) {

    private static final Set<String> SPOKEN = Set.of("placeholder", "title", "alt", "aria-label", "label");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern CODE = Pattern.compile("\\bT\\(|\\$\\{\\s*new |\\$\\{\\s*@|\\[\\[|\\[\\(");
    private static final Pattern ARITHMETIC = Pattern.compile("\\$\\{[^}'|]*[\\w)\\]] ?[-+*%] ?[\\w(][^}'|]*}");
    private static final Pattern KEY = Pattern.compile("#\\{([A-Za-z][\\w.-]*)");
    private static final Pattern KEY_PREFIX = Pattern.compile("#\\{\\$\\{'([\\w.-]+)' ?\\+");

    static Template of(Path file) {
        String text = Sources.read(file);
        return of(file, text);
    }

    static Template of(Path file, String text) {
        return new Template(file, text, Jsoup.parse(text, "", Parser.xmlParser()));
    }

    /** Words written into the template instead of the message bundles. */
    List<String> literals() {
        Stream<String> texts = document.getAllElements().stream()
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::text);
        Stream<String> attributes = document.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .filter(attribute -> SPOKEN.contains(attribute.getKey()))
                .map(Attribute::getValue);
        return Stream.concat(texts, attributes)
                .filter(text -> WORD.matcher(text).find())
                .toList();
    }

    /** What a strict content security policy would not run, and what would write markup unescaped. */
    List<String> unsafe() {
        return document.getAllElements().stream().flatMap(Template::unsafe).toList();
    }

    /** Expressions that compute or call where they should show. */
    List<String> code() {
        return Stream.of(CODE, ARITHMETIC)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> found.group())
                .toList();
    }

    /** Conditions beside {@code th:replace} or {@code th:insert} on one tag, which Thymeleaf never looks at. */
    List<String> deadConditions() {
        return document.getAllElements().stream()
                .filter(element -> element.hasAttr("th:replace"))
                .filter(element -> Stream.of("th:if", "th:unless", "th:each").anyMatch(element::hasAttr))
                .map(element -> element.shallowClone().outerHtml())
                .toList();
    }

    List<String> messageKeys() {
        return KEY.matcher(text).results().map(found -> found.group(1)).toList();
    }

    List<String> messageKeyPrefixes() {
        return KEY_PREFIX.matcher(text).results().map(found -> found.group(1)).toList();
    }

    long lines() {
        return text.lines().count();
    }

    /** The fragments that are longer than {@code limit} lines, by name. */
    List<String> fragmentsLongerThan(int limit) {
        return document.getElementsByAttribute("th:fragment").stream()
                .filter(fragment -> fragment.outerHtml().lines().count() > limit)
                .map(fragment -> fragment.attr("th:fragment"))
                .toList();
    }

    private static Stream<String> unsafe(Element element) {
        String name = element.nodeName();
        boolean inlineScript = name.equals("script") && !element.hasAttr("th:src");
        Stream<String> attributes = element.attributes().asList().stream()
                .map(Attribute::getKey)
                .filter(key ->
                        key.matches("on\\w+|th:on\\w+|style|th:style|th:styleappend|th:utext|th:inline|hx-on.*"));
        return Stream.concat(
                inlineScript || name.equals("style") ? Stream.of("<" + name + ">") : Stream.empty(), attributes);
    }
}
