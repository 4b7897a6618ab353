package org.chanjiao.portal.apiguide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description as a page shows it: groups of calls. */
record ApiGuide(List<Group> groups) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Calls about one kind of thing. */
    record Group(String name, List<Call> calls) {}

    /** One method on one address. */
    record Call(String method, String path, String summary, List<Parameter> parameters, List<Answer> answers) {}

    /** What may be sent; {@code choices} are the words it may be, empty when it is free. */
    record Parameter(String name, String place, boolean required, String meaning, String choices) {}

    /** What may come back. */
    record Answer(String status, String meaning) {}

    static ApiGuide read(byte[] openApi) {
        Map<String, List<Call>> groups = new TreeMap<>();
        JSON.readTree(openApi).path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> groups.computeIfAbsent(
                                method.getValue().path("tags").path(0).asString(""), name -> new ArrayList<>())
                        .add(call(path.getKey(), method.getKey(), method.getValue()))));
        return new ApiGuide(groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
                .toList());
    }

    private static Call call(String path, String method, JsonNode operation) {
        return new Call(
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path("summary").asString(""),
                operation
                        .path("parameters")
                        .valueStream()
                        .map(ApiGuide::parameter)
                        .toList(),
                operation.path("responses").properties().stream()
                        .map(answer -> new Answer(
                                answer.getKey(),
                                answer.getValue().path("description").asString("")))
                        .toList());
    }

    private static Parameter parameter(JsonNode parameter) {
        List<String> choices = parameter
                .path("schema")
                .path("enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        return new Parameter(
                parameter.path("name").asString(""),
                parameter.path("in").asString(""),
                parameter.path("required").asBoolean(false),
                parameter.path("description").asString(""),
                String.join(" · ", choices));
    }
}
