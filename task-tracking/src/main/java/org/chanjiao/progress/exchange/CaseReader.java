package org.chanjiao.progress.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.chanjiao.progress.Fact;
import org.chanjiao.progress.MalformedCase;
import org.chanjiao.progress.PopulationEntry;
import org.chanjiao.progress.ProgressCase;
import org.chanjiao.progress.Schedule;
import org.chanjiao.progress.Standard;
import org.chanjiao.progress.Target;
import org.chanjiao.progress.Term;
import org.chanjiao.progress.Thresholds;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a case from JSON. Fields it does not know are left aside; a null counts as absent; numbers keep every digit. */
public final class CaseReader {

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Reads one case. A worked example, which holds its case under {@code case}, is read as that case.
     *
     * @throws MalformedCase if the text is not JSON or not a case, naming the field to put right
     */
    public ProgressCase read(String json) {
        CaseNode outer = new CaseNode(parse(json), "");
        CaseNode given = outer.has("target") ? outer : outer.object("case").orElse(outer);
        CaseNode target = given.required("target", given.object("target"));
        if (!given.has("facts")) {
            throw new MalformedCase(given.field("facts"), "缺少");
        }
        return new ProgressCase(
                target(target),
                facts(given.objects("facts"), target),
                given.objects("population").stream().map(CaseReader::member).toList(),
                given.required("asOf", given.date("asOf")));
    }

    private JsonNode parse(String json) {
        try {
            return mapper.readTree(json);
        } catch (JacksonException notJson) {
            throw new MalformedCase("JSON", "写法不合规范" + place(notJson));
        } catch (NumberFormatException tooLarge) {
            throw new MalformedCase("JSON", "数字超出范围");
        }
    }

    private static String place(JacksonException notJson) {
        TokenStreamLocation place = notJson.getLocation();
        return place == null ? "" : "（第 " + place.getColumnNr() + " 个字符附近）";
    }

    private static Target target(CaseNode node) {
        Target.Quantity quantity = quantity(node);
        return new Target(
                quantity,
                accumulation(node, quantity),
                standard(node, quantity),
                term(node),
                node.required("scope", node.oneOf(Target.Scope.class, "scope")),
                node.required("type", node.oneOf(Target.Type.class, "type")),
                schedule(node),
                thresholds(node),
                node.text("unit").orElse(""));
    }

    private static Target.Quantity quantity(CaseNode target) {
        return target.required("quantity", target.oneOf(Target.Quantity.class, "quantity"));
    }

    /** Only a count needs to say whether its facts add up. */
    private static Target.Accumulation accumulation(CaseNode node, Target.Quantity quantity) {
        var accumulation = node.oneOf(Target.Accumulation.class, "accumulation");
        return quantity == Target.Quantity.COUNT
                ? node.required("accumulation", accumulation)
                : accumulation.orElse(Target.Accumulation.FLOW);
    }

    private static Standard standard(CaseNode node, Target.Quantity quantity) {
        var comparator = node.oneOf(Standard.Comparator.class, "comparator");
        if (quantity == Target.Quantity.MILESTONE) {
            return Standard.atLeast(BigDecimal.ONE);
        }
        return new Standard(
                node.required("comparator", comparator),
                node.number("low").orElse(null),
                node.number("high").orElse(null),
                node.number("tolerance").orElse(Standard.TOLERANCE));
    }

    private static Term term(CaseNode node) {
        return new Term(
                node.required("period", node.oneOf(Term.Period.class, "period")),
                node.required("start", node.date("start")),
                node.date("deadline").orElse(null),
                node.whole("years").orElse(0),
                node.flag("continuous").orElse(false));
    }

    private static Schedule schedule(CaseNode node) {
        Schedule.Pace pace = node.oneOf(Schedule.Pace.class, "pace").orElse(Schedule.Pace.LINEAR);
        if (pace == Schedule.Pace.STEPPED && !node.has("steps")) {
            throw new MalformedCase(node.field("steps"), "STEPPED 缺少分步");
        }
        return new Schedule(
                pace,
                node.objects("steps").stream().map(CaseReader::step).toList(),
                node.number("baseline").orElse(null));
    }

    private static Schedule.Step step(CaseNode node) {
        return new Schedule.Step(
                node.required("date", node.date("date")), node.required("share", node.number("share")));
    }

    private static Thresholds thresholds(CaseNode node) {
        return node.object("thresholds")
                .map(set -> new Thresholds(
                        set.number("green").orElse(Thresholds.USUAL.green()),
                        set.number("yellow").orElse(Thresholds.USUAL.yellow())))
                .orElse(Thresholds.USUAL);
    }

    private static List<Fact> facts(List<CaseNode> nodes, CaseNode target) {
        boolean quotient = quantity(target) == Target.Quantity.SHARE || quantity(target) == Target.Quantity.RATIO;
        List<Fact> facts = new ArrayList<>(nodes.size());
        for (CaseNode node : nodes) {
            facts.add(fact(node, quotient));
        }
        return facts;
    }

    private static Fact fact(CaseNode node, boolean quotient) {
        return new Fact(
                node.required("date", node.date("date")),
                node.required("grade", node.oneOf(Fact.Grade.class, "grade")),
                node.text("entity").orElse(null),
                quotient
                        ? node.required("numerator", node.number("numerator"))
                        : node.required("value", node.number("value")),
                quotient ? node.required("denominator", node.number("denominator")) : BigDecimal.ONE);
    }

    private static PopulationEntry member(CaseNode node) {
        return new PopulationEntry(
                node.required("entity", node.text("entity")), node.date("since").orElse(null));
    }
}
