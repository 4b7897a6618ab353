package org.chanjiao.security;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chanjiao.security.As.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chanjiao.PortalTest;
import org.chanjiao.account.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every mapped route against every role and the public, by real requests through the real filter chain. */
@PortalTest
class AccessMatrixTests {

    private static final Path MATRIX = Path.of("src/test/resources/access-matrix.csv");

    @Autowired
    MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    /** One line: who may, by column name; {@code y} may, {@code -} may not. */
    private record Line(String method, String pattern, Map<String, Boolean> allowed) {

        String route() {
            return method + " " + pattern;
        }
    }

    @Test
    void everyMappedRouteHasALineAndEveryLineARoute() {
        assertThat(lines().map(Line::route)).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(lines().map(Line::route).toList())).isEqualTo(mappedRoutes());
    }

    @TestFactory
    Stream<DynamicTest> everyRoleGetsWhereItMayAndNoFurther() {
        return lines().map(line -> DynamicTest.dynamicTest(
                line.route(), () -> assertThat(outcomes(line)).as(line.route()).isEqualTo(line.allowed())));
    }

    private Map<String, Boolean> outcomes(Line line) {
        return line.allowed().keySet().stream().collect(toMap(column -> column, column -> letThrough(line, column)));
    }

    private boolean letThrough(Line line, String column) {
        try {
            var call = request(
                            HttpMethod.valueOf(line.method()),
                            line.pattern()
                                    .replaceAll("\\{[^}]*}", UUID.randomUUID().toString())
                                    .replace("/**", ""))
                    .with(csrf())
                    .with(caller(column));
            var response = mvc.perform(call).andReturn().getResponse();
            var target = response.getRedirectedUrl();
            boolean toSignIn = target != null
                    && target.startsWith("/login")
                    && !line.pattern().equals("/logout");
            return response.getStatus() != 401 && response.getStatus() != 403 && !toSignIn;
        } catch (Exception failedInsideTheHandler) {
            return true;
        }
    }

    private static RequestPostProcessor caller(String column) {
        return column.equals("PUBLIC") ? request -> request : as(Role.valueOf(column));
    }

    private TreeSet<String> mappedRoutes() {
        var routes = new TreeSet<String>();
        mapping.getHandlerMethods().keySet().forEach(info -> routes.addAll(routes(info)));
        return routes;
    }

    private static List<String> routes(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        var verbs = methods.isEmpty() ? List.of(RequestMethod.GET) : new ArrayList<>(methods);
        return info.getPatternValues().stream()
                .flatMap(pattern -> verbs.stream().map(verb -> verb + " " + pattern))
                .toList();
    }

    private static Stream<Line> lines() {
        try {
            var rows = Files.readAllLines(MATRIX, StandardCharsets.UTF_8).stream()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .map(row -> row.split(","))
                    .toList();
            var head = rows.get(0);
            assertThat(Arrays.stream(head).skip(3))
                    .containsExactlyElementsOf(
                            Arrays.stream(Role.values()).map(Role::name).toList());
            return rows.stream().skip(1).map(row -> line(head, row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String[] head, String[] row) {
        assertThat(row).as(String.join(",", row)).hasSameSizeAs(head);
        var allowed = IntStream.range(2, head.length).boxed().collect(toMap(i -> head[i], i -> row[i].strip()
                .equals("y")));
        return new Line(row[0].strip(), row[1].strip(), allowed);
    }
}
