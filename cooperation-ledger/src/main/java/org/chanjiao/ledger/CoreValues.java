package org.chanjiao.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of an entry that have columns of their own. */
record CoreValues(
        String title,
        @Nullable String level,
        String state,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal amount) {

    static CoreValues of(LedgerType type, Entry entry) {
        return new CoreValues(
                value(entry, CoreField.TITLE).orElseThrow(),
                value(entry, CoreField.LEVEL).orElse(null),
                value(entry, CoreField.STATE).orElse(type.states().get(0).name()),
                value(entry, CoreField.STARTS_ON).map(LocalDate::parse).orElse(null),
                value(entry, CoreField.ENDS_ON).map(LocalDate::parse).orElse(null),
                value(entry, CoreField.QUANTITY).map(BigDecimal::new).orElse(null),
                value(entry, CoreField.AMOUNT).map(BigDecimal::new).orElse(null));
    }

    private static Optional<String> value(Entry entry, CoreField field) {
        return entry.value(field.key());
    }
}
