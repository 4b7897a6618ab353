package org.chanjiao.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the source text shows, because the compiler leaves no trace of it. */
class SourceTests {

    private static final int LINES = 250;
    private static final Pattern LOMBOK = Pattern.compile("import (?:static )?lombok\\.([\\w.*]+);");
    private static final Pattern LEFT_OVER = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b");
    private static final Set<String> ALLOWED = Set.of(
            "Getter",
            "NoArgsConstructor",
            "RequiredArgsConstructor",
            "AccessLevel",
            "extern.slf4j.Slf4j",
            "experimental.Accessors");

    @Test
    void lombokIsUsedForFourThingsOnly() {
        assertThat(offences(LOMBOK).filter(name -> !ALLOWED.contains(name))).isEmpty();
    }

    @Test
    void nothingIsLeftToDo() {
        assertThat(offences(LEFT_OVER)).isEmpty();
    }

    @Test
    void filesCanBeReadInOneGo() {
        List<Path> tooLong = Sources.java().files().stream()
                .filter(file -> Sources.read(file).lines().count() > LINES)
                .toList();
        assertThat(tooLong).isEmpty();
    }

    private static Stream<String> offences(Pattern pattern) {
        return Sources.java().files().stream()
                .flatMap(file -> pattern.matcher(Sources.read(file)).results())
                .map(found -> found.group(1));
    }
}
