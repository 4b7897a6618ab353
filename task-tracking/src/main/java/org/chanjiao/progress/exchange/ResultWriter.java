package org.chanjiao.progress.exchange;

import java.time.LocalDate;
import java.util.List;
import org.chanjiao.progress.Fraction;
import org.chanjiao.progress.MalformedCase;
import org.chanjiao.progress.Progress;
import org.chanjiao.progress.YearVerdict;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a result as one line of JSON, its keys in a fixed order, its figures as plain numbers. */
public final class ResultWriter {

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build())
            .build();

    public String write(Progress progress) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        put(result, "value", progress.value());
        put(result, "reportedValue", progress.reportedValue());
        put(result, "need", progress.need());
        result.put("met", progress.met());
        put(result, "attainment", progress.attainment());
        put(result, "expected", progress.expected());
        result.put("light", progress.light().name());
        result.put("toGreen", progress.toGreen());
        result.put("forecast", text(progress.forecast()));
        putAll(result, "notComplying", progress.notComplying());
        putAll(result, "pending", progress.pending());
        ArrayNode years = result.putArray("closedYears");
        progress.closedYears().forEach(year -> put(years.addObject(), year));
        result.put("explanation", progress.explanation());
        return mapper.writeValueAsString(result);
    }

    /** The line that stands in the place of a case that could not be judged. */
    public String write(MalformedCase malformed) {
        return mapper.writeValueAsString(JsonNodeFactory.instance.objectNode().put("error", malformed.getMessage()));
    }

    private static void put(ObjectNode object, YearVerdict verdict) {
        object.put("year", verdict.year());
        put(object, "value", verdict.value());
        object.put("met", verdict.met());
    }

    private static void put(ObjectNode object, String name, @Nullable Fraction figure) {
        object.put(name, figure == null ? null : figure.shown());
    }

    private static void putAll(ObjectNode object, String name, List<String> members) {
        ArrayNode list = object.putArray(name);
        members.forEach(list::add);
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
