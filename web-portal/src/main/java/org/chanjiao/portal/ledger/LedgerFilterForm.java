package org.chanjiao.portal.ledger;

import java.util.Arrays;
import org.chanjiao.ledger.Grade;
import org.chanjiao.ledger.ItemFilter;
import org.chanjiao.portal.layout.Link;
import org.jspecify.annotations.Nullable;

/** What a ledger's list is filtered by, as the address carries it; what makes no sense filters nothing. */
record LedgerFilterForm(
        @Nullable String q,
        @Nullable String level,
        @Nullable String state,
        @Nullable String grade,
        @Nullable String year,
        @Nullable String disputed) {

    ItemFilter filter() {
        Grade proven = Arrays.stream(Grade.values())
                .filter(value -> value.name().equals(grade))
                .findFirst()
                .orElse(null);
        Integer inYear = year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null;
        return new ItemFilter(filled(q), filled(level), filled(state), proven, inYear, "true".equals(disputed));
    }

    Link link(String path) {
        return Link.to(path)
                .with("q", q)
                .with("level", level)
                .with("state", state)
                .with("grade", grade)
                .with("year", year)
                .with("disputed", disputed);
    }

    /** Whether anything is filtered at all. */
    public boolean active() {
        return !link("").parameters().isEmpty();
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
