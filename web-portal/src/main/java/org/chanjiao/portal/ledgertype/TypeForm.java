package org.chanjiao.portal.ledgertype;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chanjiao.ledger.LedgerState;
import org.chanjiao.ledger.LedgerType;
import org.chanjiao.ledger.PartnerRule;
import org.chanjiao.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A kind of ledger as the editor shows it: everything as text, tables with some blank rows at their end.
 *
 * @param seen the version the editor was opened with, 0 for a new type
 * @param states one a line, with 计入 after a bar where items in it count
 * @param unique one set of keys a line, joined by +
 */
record TypeForm(
        String code,
        int seen,
        String name,
        String group,
        String purpose,
        String ownerLabel,
        List<String> ownerKinds,
        String partnerLabel,
        boolean partnerRequired,
        boolean partnerConfirms,
        String partnerShown,
        String levels,
        String states,
        String evidence,
        String unique,
        String columns,
        List<FieldLine> fields,
        List<CountLine> counts) {

    private static final String COUNTS = "|计入";
    private static final int MORE_FIELDS = 4;
    private static final int MORE_COUNTS = 2;
    private static final int MOST = 80;

    static TypeForm fresh() {
        FieldLine title = new FieldLine("title", "名称", "TEXT", "", true, "", "");
        CountLine count = CountLine.plain("items", "记录数", "条");
        return new TypeForm(
                "",
                0,
                "",
                "COOPERATION",
                "",
                "填报单位",
                List.of("SCHOOL"),
                "",
                false,
                false,
                "",
                "",
                "有效" + COUNTS,
                "WELCOME",
                "owner+title",
                "",
                padded(List.of(title), FieldLine.BLANK, MORE_FIELDS),
                padded(List.of(count), CountLine.BLANK, MORE_COUNTS));
    }

    static TypeForm of(LedgerType type) {
        PartnerRule partner = type.partner();
        return new TypeForm(
                type.code(),
                type.version(),
                type.name(),
                type.group().name(),
                type.purpose(),
                type.owner().label(),
                type.owner().kinds().stream()
                        .map(OrganisationKind::name)
                        .sorted()
                        .toList(),
                partner == null ? "" : partner.label(),
                partner != null && partner.required(),
                partner != null && partner.confirms(),
                partner == null ? "" : String.join("、", partner.shown()),
                String.join("、", type.levels()),
                String.join("\n", type.states().stream().map(TypeForm::line).toList()),
                type.evidence().name(),
                String.join(
                        "\n",
                        type.unique().stream()
                                .map(keys -> String.join("+", keys))
                                .toList()),
                String.join("、", type.columns()),
                padded(type.fields().stream().map(FieldLine::of).toList(), FieldLine.BLANK, MORE_FIELDS),
                padded(type.counts().stream().map(CountLine::of).toList(), CountLine.BLANK, MORE_COUNTS));
    }

    static TypeForm of(MultiValueMap<String, String> sent) {
        String seen = text(sent, "seen");
        List<FieldLine> fields = IntStream.range(0, MOST)
                .filter(row -> sent.containsKey("field" + row + ".key"))
                .mapToObj(row -> FieldLine.of(sent, row))
                .filter(FieldLine::filled)
                .toList();
        List<CountLine> counts = IntStream.range(0, MOST)
                .filter(row -> sent.containsKey("count" + row + ".code"))
                .mapToObj(row -> CountLine.of(sent, row))
                .filter(CountLine::filled)
                .toList();
        return new TypeForm(
                text(sent, "code"),
                seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : 0,
                text(sent, "name"),
                text(sent, "group"),
                text(sent, "purpose"),
                text(sent, "ownerLabel"),
                sent.getOrDefault("ownerKinds", List.of()),
                text(sent, "partnerLabel"),
                sent.containsKey("partnerRequired"),
                sent.containsKey("partnerConfirms"),
                text(sent, "partnerShown"),
                text(sent, "levels"),
                text(sent, "states"),
                text(sent, "evidence"),
                text(sent, "unique"),
                text(sent, "columns"),
                padded(fields, FieldLine.BLANK, MORE_FIELDS),
                padded(counts, CountLine.BLANK, MORE_COUNTS));
    }

    /** The definition; what the editor does not show stays as it was. */
    Map<String, Object> definition(@Nullable LedgerType before) {
        Map<String, Object> definition = new HashMap<>();
        definition.put("code", code);
        definition.put("version", 1);
        definition.put("name", name);
        definition.put("group", group);
        definition.put("purpose", purpose);
        definition.put("owner", Map.of("label", ownerLabel, "kinds", ownerKinds));
        if (!partnerLabel.isEmpty()) {
            definition.put("partner", partner(before));
        }
        definition.put("levels", FieldLine.split(levels));
        definition.put(
                "states",
                states.lines()
                        .filter(line -> !line.isBlank())
                        .map(TypeForm::state)
                        .toList());
        definition.put("evidence", evidence);
        definition.put(
                "unique",
                unique.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> List.of(line.strip().split("\\s*\\+\\s*")))
                        .toList());
        definition.put("columns", FieldLine.split(columns));
        definition.put("features", before == null ? List.of() : before.features());
        definition.put("rules", before == null ? List.of() : before.rules());
        definition.put(
                "fields",
                fields.stream()
                        .filter(FieldLine::filled)
                        .map(field -> field.definition(before == null ? List.of() : before.fields()))
                        .toList());
        definition.put(
                "counts",
                counts.stream()
                        .filter(CountLine::filled)
                        .map(count -> count.definition(before))
                        .toList());
        return definition;
    }

    private Map<String, Object> partner(@Nullable LedgerType before) {
        PartnerRule known = before == null ? null : before.partner();
        List<String> kinds = known == null
                ? List.of()
                : known.kinds().stream().map(OrganisationKind::name).toList();
        return Map.of(
                "label",
                partnerLabel,
                "kinds",
                kinds,
                "required",
                partnerRequired,
                "confirms",
                partnerConfirms,
                "shown",
                FieldLine.split(partnerShown));
    }

    static String text(MultiValueMap<String, String> sent, String key) {
        String value = sent.getFirst(key);
        return value == null ? "" : value.strip();
    }

    private static String line(LedgerState state) {
        return state.counts() ? state.name() + COUNTS : state.name();
    }

    private static Map<String, Object> state(String line) {
        String name = line.strip().replaceAll("\\s*[|｜].*$", "");
        return Map.of("name", name, "counts", line.matches(".*[|｜]\\s*计入\\s*"));
    }

    private static <T> List<T> padded(List<T> lines, T blank, int more) {
        List<T> all = new ArrayList<>(lines);
        all.addAll(Collections.nCopies(more, blank));
        return List.copyOf(all);
    }
}
