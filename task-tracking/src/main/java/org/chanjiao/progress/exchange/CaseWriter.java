package org.chanjiao.progress.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.chanjiao.progress.Fact;
import org.chanjiao.progress.PopulationEntry;
import org.chanjiao.progress.ProgressCase;
import org.chanjiao.progress.Schedule;
import org.chanjiao.progress.Standard;
import org.chanjiao.progress.Target;
import org.chanjiao.progress.Term;
import org.chanjiao.progress.Thresholds;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a case as one line of JSON that {@link CaseReader} reads back as the same case. */
public final class CaseWriter {

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build())
            .build();

    public String write(ProgressCase given) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Target target = given.target();
        put(node.putObject("target"), target);
        ArrayNode facts = node.putArray("facts");
        boolean quotient = target.quantity() == Target.Quantity.SHARE || target.quantity() == Target.Quantity.RATIO;
        given.facts().forEach(fact -> put(facts.addObject(), fact, quotient));
        ArrayNode population = node.putArray("population");
        given.population().forEach(member -> put(population.addObject(), member));
        node.put("asOf", given.asOf().toString());
        return mapper.writeValueAsString(node);
    }

    private static void put(ObjectNode node, Target target) {
        Standard standard = target.standard();
        node.put("quantity", target.quantity().name());
        node.put("accumulation", target.accumulation().name());
        node.put("comparator", standard.comparator().name());
        number(node, "low", standard.low());
        number(node, "high", standard.high());
        node.put("unit", target.unit());
        put(node, target.term());
        node.put("scope", target.scope().name());
        node.put("type", target.type().name());
        node.put("tolerance", standard.tolerance());
        put(node, target.schedule());
        put(node.putObject("thresholds"), target.thresholds());
    }

    private static void put(ObjectNode node, Term term) {
        node.put("period", term.period().name());
        node.put("start", term.start().toString());
        date(node, "deadline", term.deadline());
        if (term.years() > 0) {
            node.put("years", term.years());
        }
        if (term.continuous()) {
            node.put("continuous", true);
        }
    }

    private static void put(ObjectNode node, Schedule schedule) {
        node.put("pace", schedule.pace().name());
        if (schedule.pace() == Schedule.Pace.STEPPED) {
            ArrayNode steps = node.putArray("steps");
            schedule.steps().forEach(step -> steps.addObject()
                    .put("date", step.date().toString())
                    .put("share", step.share()));
        }
        number(node, "baseline", schedule.baseline());
    }

    private static void put(ObjectNode node, Thresholds thresholds) {
        node.put("green", thresholds.green());
        node.put("yellow", thresholds.yellow());
    }

    private static void put(ObjectNode node, Fact fact, boolean quotient) {
        node.put("date", fact.date().toString());
        if (quotient) {
            node.put("numerator", fact.numerator());
            node.put("denominator", fact.denominator());
        } else {
            node.put("value", fact.numerator());
        }
        node.put("grade", fact.grade().name());
        if (fact.entity() != null) {
            node.put("entity", fact.entity());
        }
    }

    private static void put(ObjectNode node, PopulationEntry member) {
        node.put("entity", member.entity());
        date(node, "since", member.since());
    }

    private static void number(ObjectNode node, String name, @Nullable BigDecimal number) {
        if (number != null) {
            node.put(name, number);
        }
    }

    private static void date(ObjectNode node, String name, @Nullable LocalDate date) {
        if (date != null) {
            node.put(name, date.toString());
        }
    }
}
