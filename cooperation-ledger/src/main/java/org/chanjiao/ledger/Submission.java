package org.chanjiao.ledger;

import java.util.Map;
import org.chanjiao.formats.table.ImportedCell;
import org.jspecify.annotations.Nullable;

/**
 * An item as it was filled in on a form or sent by a program.
 *
 * @param owner name of the unit whose item it is; null or blank for the person's own
 * @param values what was typed, by field key; the partner's name under {@code partner}
 * @param apart why it is another one than the items that look the same, which the person has seen; null when that was not said
 */
public record Submission(@Nullable String owner, Map<String, String> values, @Nullable String apart) implements Typed {

    public Submission {
        values = Map.copyOf(values);
        apart = apart == null || apart.isBlank() ? null : apart.strip();
    }

    @Override
    public ImportedCell cell(LedgerField field) {
        return typed(field.key());
    }

    @Override
    public ImportedCell partner() {
        return typed(LedgerType.PARTNER);
    }

    private ImportedCell typed(String key) {
        return new ImportedCell(values.getOrDefault(key, "").strip(), false);
    }
}
