package org.chanjiao.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplateTests {

    private static final int TEMPLATE_LINES = 90;
    private static final int FRAGMENT_LINES = 30;
    private static final Path LAYOUT = Path.of("layout.html");
    private static final List<Template> TEMPLATES = Sources.in("src/main/resources/templates", ".html").files().stream()
            .map(Template::of)
            .toList();

    private static final Template BROKEN = Template.of(
            Path.of("broken.html"),
            """
            <div th:fragment="broken" style="color: red" th:if="${a}" th:replace="~{x :: y}">保存
              <p th:utext="${text}" title="Save" th:text="${T(java.time.Clock).now()}"></p>
              <p th:text="${row.done / row.all * 100}" th:style="${css}" onclick="go()"></p>
              <p th:text="${row.a + row.b}">[[${text}]]</p>
              <script>go();</script>
            </div>
            """);

    @Test
    void sayNothingThatIsNotInTheMessages() {
        assertThat(offences(Template::literals)).isEmpty();
        assertThat(BROKEN.literals()).anyMatch(text -> text.contains("保存")).contains("Save");
    }

    @Test
    void holdNothingThatAStrictPolicyForbids() {
        assertThat(offences(Template::unsafe)).isEmpty();
        assertThat(BROKEN.unsafe()).contains("style", "th:utext", "th:style", "onclick", "<script>");
    }

    @Test
    void showAndDoNotCompute() {
        assertThat(offences(Template::code)).isEmpty();
        assertThat(BROKEN.code())
                .contains("T(", "[[", "${row.a + row.b}")
                .anyMatch(code -> code.contains("row.all * 100"));
    }

    @Test
    void putNoConditionWhereItIsNotLookedAt() {
        assertThat(offences(Template::deadConditions)).isEmpty();
        assertThat(BROKEN.deadConditions()).hasSize(1);
    }

    @Test
    void canBeReadOnOneScreen() {
        assertThat(TEMPLATES.stream().filter(template -> template.lines() > TEMPLATE_LINES))
                .extracting(Template::file)
                .isEmpty();
    }

    @Test
    void keepFragmentsSmall() {
        assertThat(TEMPLATES.stream()
                        .filter(template -> !template.file().endsWith(LAYOUT))
                        .flatMap(template -> named(template, template.fragmentsLongerThan(FRAGMENT_LINES))))
                .isEmpty();
        assertThat(BROKEN.fragmentsLongerThan(3)).containsExactly("broken");
    }

    private static List<String> offences(Function<Template, List<String>> rule) {
        return TEMPLATES.stream()
                .flatMap(template -> named(template, rule.apply(template)))
                .toList();
    }

    private static Stream<String> named(Template template, List<String> offences) {
        return offences.stream().map(offence -> template.file().getFileName() + ": " + offence);
    }
}
