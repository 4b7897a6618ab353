package org.chanjiao.portal.ledger;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chanjiao.ledger.FieldFault;
import org.chanjiao.ledger.LedgerField;
import org.chanjiao.ledger.LedgerType;
import org.jspecify.annotations.Nullable;

/**
 * A field of an item's form.
 *
 * @param input how it is asked for: text, figure, date, area, select, region, party
 * @param hint null where there is none
 * @param error null where nothing is wrong
 */
record FieldView(
        String key,
        String label,
        String input,
        List<String> options,
        String value,
        boolean required,
        @Nullable String hint,
        @Nullable String error) {

    private static final List<String> YES_OR_NO = List.of("是", "否");

    /** All fields of the form: owner where one may choose, those of the type, the partner. */
    static List<FieldView> form(
            LedgerType type, Map<String, String> values, List<FieldFault> faults, boolean asksOwner) {
        Stream<FieldView> own = type.form().stream().map(field -> of(field, values, faults));
        Stream<FieldView> owner = asksOwner
                ? Stream.of(party(LedgerType.OWNER, type.owner().label(), true, values, faults))
                : Stream.empty();
        Stream<FieldView> partner = type.partner() == null
                ? Stream.empty()
                : Stream.of(party(
                        LedgerType.PARTNER,
                        type.partner().label(),
                        type.partner().required(),
                        values,
                        faults));
        return Stream.of(
                        owner,
                        own.limit(1),
                        partner,
                        type.form().stream().skip(1).map(field -> of(field, values, faults)))
                .flatMap(fields -> fields)
                .toList();
    }

    private static FieldView of(LedgerField field, Map<String, String> values, List<FieldFault> faults) {
        List<String> options =
                switch (field.kind()) {
                    case ENUM -> field.options();
                    case FLAG -> YES_OR_NO;
                    default -> List.of();
                };
        return new FieldView(
                field.key(),
                field.heading(),
                input(field),
                options,
                values.getOrDefault(field.key(), ""),
                field.required(),
                field.help(),
                error(field.key(), faults));
    }

    private static FieldView party(
            String key, String label, boolean required, Map<String, String> values, List<FieldFault> faults) {
        return new FieldView(
                key, label, "party", List.of(), values.getOrDefault(key, ""), required, null, error(key, faults));
    }

    private static String input(LedgerField field) {
        return switch (field.kind()) {
            case INTEGER, DECIMAL, MONEY -> "figure";
            case DATE -> "date";
            case LONG_TEXT -> "area";
            case ENUM, FLAG -> "select";
            case REGION -> "region";
            case ORGANISATION -> "party";
            default -> "text";
        };
    }

    private static @Nullable String error(String key, List<FieldFault> faults) {
        return faults.stream()
                .filter(fault -> fault.key().equals(key))
                .map(FieldFault::sentence)
                .findFirst()
                .orElse(null);
    }
}
