package org.chanjiao.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a ledger.
 *
 * @param key letters and digits, unique in its type; the keys of {@link CoreField} have a column of their own
 * @param label as people read it
 * @param unit of a figure, null where it has none
 * @param options what an ENUM may be
 * @param min least figure, inclusive
 * @param max greatest figure, inclusive
 * @param help one sentence below the field
 * @param sensitive encrypted at rest and masked in lists
 */
public record LedgerField(
        String key,
        String label,
        FieldKind kind,
        @Nullable String unit,
        boolean required,
        List<String> options,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable String help,
        boolean sensitive) {

    public LedgerField {
        options = List.copyOf(options);
        sensitive = sensitive || kind.isAlwaysSensitive();
    }

    /** A choice without anything else. */
    static LedgerField choice(String key, String label, List<String> options, boolean required) {
        return new LedgerField(key, label, FieldKind.ENUM, null, required, options, null, null, null, false);
    }

    /** Whether it names a person, or is encrypted because it says something about one. */
    public boolean personal() {
        return sensitive || kind == FieldKind.PERSON_NAME;
    }

    /** The label with its unit: 建筑面积（平方米）. */
    public String heading() {
        String shown = kind == FieldKind.MONEY && unit == null ? "元" : unit;
        return shown == null ? label : label + "（" + shown + "）";
    }
}
