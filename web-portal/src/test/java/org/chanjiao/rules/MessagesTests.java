package org.chanjiao.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTests {

    private static final Path CHINESE = Path.of("src/main/resources/messages.properties");
    private static final Path ENGLISH = Path.of("src/main/resources/messages_en.properties");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");
    private static final Pattern CHINESE_CHARACTER = Pattern.compile("\\p{IsHan}");
    /** Keys that Java code gives to the fragments by way of the layout records. */
    private static final Pattern KEY_IN_JAVA = Pattern.compile(
            "(?:Notice\\.\\w+|ColumnHead\\.\\w+|Crumb\\.(?:to|here)|Tab\\.of|new Tab)\\(\\s*\"([\\w.-]+)\"");

    @Test
    void bundlesAreInStep() {
        assertThat(messages(ENGLISH).keySet()).isEqualTo(messages(CHINESE).keySet());
    }

    @Test
    void bundlesTakeTheSameArguments() {
        Map<String, String> english = messages(ENGLISH);
        messages(CHINESE).forEach((key, text) -> assertThat(arguments(english.getOrDefault(key, "")))
                .as(key)
                .isEqualTo(arguments(text)));
    }

    /** A message with arguments goes through MessageFormat, which swallows a single apostrophe. */
    @Test
    void apostrophesBesideArgumentsAreDoubled() {
        assertThat(Stream.of(CHINESE, ENGLISH).flatMap(bundle -> messages(bundle).values().stream()))
                .filteredOn(text -> !arguments(text).isEmpty())
                .allMatch(text -> !text.replace("''", "").contains("'"));
    }

    @Test
    void noKeyIsWrittenTwice() {
        assertThat(repeated(CHINESE)).isEmpty();
        assertThat(repeated(ENGLISH)).isEmpty();
    }

    @Test
    void theDefaultBundleSpeaksChinese() {
        Set<String> foreign = messages(CHINESE).entrySet().stream()
                .filter(entry -> entry.getValue().matches(".*[A-Za-z]{2,}.*"))
                .filter(entry -> !CHINESE_CHARACTER.matcher(entry.getValue()).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(foreign).allMatch(key -> key.startsWith("appearance.otherLanguage"));
    }

    @Test
    void everyKeyThatIsUsedExists() {
        Set<String> known = messages(CHINESE).keySet();
        assertThat(usedKeys().filter(key -> !known.contains(key))).isEmpty();
    }

    @Test
    void everyFamilyOfKeysThatIsUsedExists() {
        Set<String> known = messages(CHINESE).keySet();
        assertThat(templates()
                        .flatMap(template -> template.messageKeyPrefixes().stream())
                        .filter(prefix -> known.stream().noneMatch(key -> key.startsWith(prefix))))
                .isEmpty();
    }

    private static Stream<String> usedKeys() {
        Stream<String> inJava = Sources.java().files().stream()
                .flatMap(file -> KEY_IN_JAVA.matcher(Sources.read(file)).results())
                .map(found -> found.group(1));
        return Stream.concat(templates().flatMap(template -> template.messageKeys().stream()), inJava);
    }

    private static Stream<Template> templates() {
        return Sources.in("src/main/resources/templates", ".html").files().stream()
                .map(Template::of);
    }

    private static Map<String, String> messages(Path bundle) {
        return lines(bundle)
                .collect(Collectors.toMap(
                        MessagesTests::key,
                        line -> line.substring(line.indexOf('=') + 1),
                        (first, second) -> first,
                        TreeMap::new));
    }

    private static List<String> repeated(Path bundle) {
        Set<String> seen = new TreeSet<>();
        return lines(bundle)
                .map(MessagesTests::key)
                .filter(key -> !seen.add(key))
                .toList();
    }

    private static Stream<String> lines(Path bundle) {
        return Sources.read(bundle).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf('=')).strip();
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
