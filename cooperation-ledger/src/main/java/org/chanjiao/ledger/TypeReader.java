package org.chanjiao.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.chanjiao.ledger.CountingRule.Roster;
import org.chanjiao.ledger.CountingRule.Window;
import org.chanjiao.organisation.OrganisationKind;

/** Makes a type from its definition, filling in what a definition may leave out. */
final class TypeReader {

    private static final List<LedgerState> ONE_STATE = List.of(new LedgerState("有效", true));
    private static final List<String> USUAL_COLUMNS =
            List.of("title", LedgerType.OWNER, LedgerType.PARTNER, "level", "startsOn", "state");

    private TypeReader() {}

    /** @throws TypeRefused when the definition cannot be read or contradicts itself */
    static LedgerType read(Map<?, ?> source) {
        Definition definition = new Definition(String.valueOf(source.get("code")), source);
        LedgerType type = new LedgerType(
                definition.text("code"),
                definition.number("version"),
                definition.text("name"),
                definition.choice("group", LedgerGroup.class, null),
                definition.texts("features"),
                definition.text("purpose"),
                owner(definition),
                definition.mapping("partner").map(TypeReader::partner).orElse(null),
                definition.mappings("fields").stream().map(TypeReader::field).toList(),
                definition.texts("levels"),
                states(definition),
                definition.choice("evidence", EvidenceRule.class, EvidenceRule.WELCOME),
                definition.lists("unique"),
                definition.mappings("counts").stream().map(TypeReader::count).toList(),
                definition.texts("rules"),
                definition.texts("columns"));
        LedgerType complete = type.columns().isEmpty() ? withColumns(type) : type;
        TypeCheck.require(complete);
        return complete;
    }

    private static OwnerRule owner(Definition definition) {
        Definition owner = definition.mapping("owner").orElse(new Definition("owner", Map.of()));
        List<OrganisationKind> kinds = owner.choices("kinds", OrganisationKind.class);
        return new OwnerRule(
                owner.optional("label").orElse("填报单位"),
                new HashSet<>(kinds.isEmpty() ? List.of(OrganisationKind.SCHOOL) : kinds));
    }

    private static PartnerRule partner(Definition partner) {
        return new PartnerRule(
                partner.optional("label").orElse("合作单位"),
                new HashSet<>(partner.choices("kinds", OrganisationKind.class)),
                partner.flag("required"),
                partner.flag("confirms"),
                partner.texts("shown"));
    }

    private static LedgerField field(Definition field) {
        return new LedgerField(
                field.text("key"),
                field.text("label"),
                field.choice("kind", FieldKind.class, FieldKind.TEXT),
                field.orNull("unit"),
                field.flag("required"),
                field.texts("options"),
                field.figureOrNull("min"),
                field.figureOrNull("max"),
                field.orNull("help"),
                field.flag("sensitive"));
    }

    private static List<LedgerState> states(Definition definition) {
        List<LedgerState> states = definition.mappings("states").stream()
                .map(state -> new LedgerState(state.text("name"), state.flag("counts")))
                .toList();
        return states.isEmpty() ? ONE_STATE : states;
    }

    private static CountingRule count(Definition count) {
        return new CountingRule(
                count.text("code"),
                count.text("name"),
                count.choice("function", CountingRule.Function.class, CountingRule.Function.COUNT),
                count.text("unit"),
                count.orNull("field"),
                count.orNull("over"),
                count.orNull("entity"),
                count.orNull("date"),
                count.mappings("conditions").stream().map(TypeReader::condition).toList(),
                count.mappings("base").stream().map(TypeReader::condition).toList(),
                count.mapping("window").map(TypeReader::window).orElse(null));
    }

    private static Window window(Definition window) {
        return new Window(
                window.number("years"),
                window.number("days"),
                window.flag("calendar"),
                window.mapping("roster").map(TypeReader::roster).orElse(null));
    }

    private static Roster roster(Definition roster) {
        return new Roster(
                roster.text("type"),
                roster.text("since"),
                roster.mappings("conditions").stream()
                        .map(TypeReader::condition)
                        .toList());
    }

    private static Condition condition(Definition condition) {
        return new Condition(
                condition.text("field"),
                condition.choice("test", Condition.Test.class, Condition.Test.IN),
                condition.texts("values"));
    }

    private static LedgerType withColumns(LedgerType type) {
        List<String> columns = USUAL_COLUMNS.stream()
                .filter(key -> key.equals(LedgerType.OWNER)
                        || key.equals(LedgerType.PARTNER) && type.partner() != null
                        || type.field(key).isPresent())
                .toList();
        return new LedgerType(
                type.code(),
                type.version(),
                type.name(),
                type.group(),
                type.features(),
                type.purpose(),
                type.owner(),
                type.partner(),
                type.fields(),
                type.levels(),
                type.states(),
                type.evidence(),
                type.unique(),
                type.counts(),
                type.rules(),
                columns);
    }
}
