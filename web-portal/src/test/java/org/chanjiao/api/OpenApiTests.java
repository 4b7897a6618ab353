package org.chanjiao.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chanjiao.security.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chanjiao.PortalTest;
import org.chanjiao.account.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description and the handlers are the same thing. */
@PortalTest
class OpenApiTests {

    private static final String DESCRIPTION = "/api/v1/openapi.json";

    @Autowired
    private MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private JsonNode description;

    /** One operation of the description, with what it is called by. */
    private record Described(String name, JsonNode operation) {}

    @BeforeEach
    void readTheDescription() throws Exception {
        description = JsonMapper.shared()
                .readTree(mvc.perform(get(DESCRIPTION).with(as(Role.LEADER)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray());
    }

    @Test
    void everyHandlerIsDescribedAndNothingElse() {
        Set<String> described = operations().map(Described::name).collect(Collectors.toCollection(TreeSet::new));

        assertThat(described).isEqualTo(handlers()).contains("GET /api/v1/policies");
    }

    @Test
    void everyOperationHasASummaryAndAGroup() {
        assertThat(operations()
                        .filter(each ->
                                each.operation().path("summary").asString("").isBlank()
                                        || each.operation().path("tags").isEmpty())
                        .map(Described::name))
                .isEmpty();
    }

    @Test
    void everyParameterSaysWhatItMeans() {
        assertThat(operations().flatMap(each -> each.operation()
                        .path("parameters")
                        .valueStream()
                        .filter(parameter ->
                                parameter.path("description").asString("").isBlank())
                        .map(parameter ->
                                each.name() + " " + parameter.path("name").asString(""))))
                .isEmpty();
    }

    @Test
    void everyOperationTellsItsRefusalsAsProblemDetails() {
        assertThat(operations()
                        .filter(each -> !refuses(each, "401") || !refuses(each, "403"))
                        .map(Described::name))
                .isEmpty();
        assertThat(description
                        .at("/components/schemas/ProblemDetail/properties/detail")
                        .isMissingNode())
                .isFalse();
    }

    @Test
    void programsSignInByToken() {
        assertThat(description.at("/components/securitySchemes/token/scheme").asString(""))
                .isEqualTo("bearer");
    }

    @Test
    void thePageShowsTheSameCallsToPeople() throws Exception {
        mvc.perform(get("/api-guide").with(as(Role.LEADER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/api/v1/ledgers/{type}/items")))
                .andExpect(content().string(containsString("检索已发布的政策")));
    }

    private static boolean refuses(Described each, String status) {
        return each.operation()
                .path("responses")
                .path(status)
                .path("content")
                .path("application/problem+json")
                .path("schema")
                .path("$ref")
                .asString("")
                .endsWith("/ProblemDetail");
    }

    private Stream<Described> operations() {
        return description.path("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .map(method -> new Described(
                        method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), method.getValue())));
    }

    private Set<String> handlers() {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/") && !pattern.contains("/openapi."))
                        .flatMap(pattern -> List.copyOf(
                                        info.getMethodsCondition().getMethods())
                                .stream()
                                .map(verb -> verb + " " + pattern)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
