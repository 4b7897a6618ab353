package org.chanjiao.ledger;

import java.time.LocalDate;
import java.util.List;
import org.chanjiao.compliance.PracticeDays;
import org.chanjiao.kernel.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A figure that items of a ledger add up to.
 *
 * @param field the figure that is summed; null where rows are counted
 * @param over of a share of two sums, the figure below the line; null where rows are shared
 * @param entity the field that says which items are about the same thing: persons, bases; {@code owner} and {@code partner} too
 * @param date the day that decides into which period an item falls; null where every item up to today counts
 * @param conditions all must hold; states that do not count never do
 * @param base of a share of rows, the conditions of the rows below the line
 * @param window of {@link Function#WINDOW}, how long back and how many days of it
 */
public record CountingRule(
        String code,
        String name,
        Function function,
        String unit,
        @Nullable String field,
        @Nullable String over,
        @Nullable String entity,
        @Nullable String date,
        List<Condition> conditions,
        List<Condition> base,
        @Nullable Window window) {

    public CountingRule {
        conditions = List.copyOf(conditions);
        base = List.copyOf(base);
    }

    /** Whether the result is a share with a figure above and one below the line. */
    public boolean isShare() {
        return function == Function.SHARE || function == Function.PER_ENTITY || function == Function.WINDOW;
    }

    /** How items become a figure. */
    public enum Function {
        /** The number of items. */
        COUNT,
        /** The sum of a field. */
        SUM,
        /** One sum in another, or one set of rows in another. */
        SHARE,
        /** The number of different entities. */
        DISTINCT,
        /** Owners with at least one item, in all organisations of the kinds that keep the ledger. */
        PER_ENTITY,
        /** Entities with enough days inside a window, in all entities of a roster. */
        WINDOW
    }

    /**
     * A window that ends on the day asked for; overlapping stays count once.
     *
     * @param years its length
     * @param days how many days of it are enough
     * @param calendar whether it begins with a calendar year; it rolls otherwise
     * @param roster who is below the line; null for everybody the ledger has a stay of
     */
    public record Window(int years, int days, boolean calendar, @Nullable Roster roster) {

        DateRange ending(LocalDate day) {
            return calendar
                    ? new DateRange(day.minusYears(years - 1L).withDayOfYear(1), day)
                    : PracticeDays.window(day, years);
        }
    }

    /**
     * A ledger that lists the persons of whom something is demanded, known by the same code inside the same organisation.
     *
     * @param type its code
     * @param since the field with the day from which a person is one of them
     * @param conditions which of its rows count
     */
    public record Roster(String type, String since, List<Condition> conditions) {

        public Roster {
            conditions = List.copyOf(conditions);
        }
    }
}
