package org.chanjiao.portal.layout;

import org.jspecify.annotations.Nullable;

/**
 * The head of a table column.
 *
 * @param key message key of the title
 * @param href where a press sorts by this column; {@code null} for a column that cannot be sorted
 * @param sort {@code ascending}, {@code descending} or {@code none}, as {@code aria-sort} wants it; {@code null} with no href
 * @param figure whether the column holds figures and stands right-aligned
 */
public record ColumnHead(String key, @Nullable String href, @Nullable String sort, boolean figure) {

    /** A column of words that is not sorted by. */
    public static ColumnHead plain(String key) {
        return new ColumnHead(key, null, null, false);
    }

    /** A column of figures that is not sorted by. */
    public static ColumnHead figure(String key) {
        return new ColumnHead(key, null, null, true);
    }

    /** A column of words that can be sorted by and is not now. */
    public static ColumnHead sortable(String key, String href) {
        return new ColumnHead(key, href, "none", false);
    }

    /** A column the rows are sorted by now; {@code href} turns the order round. */
    public static ColumnHead sorted(String key, String href, boolean ascending) {
        return new ColumnHead(key, href, ascending ? "ascending" : "descending", false);
    }

    /** The same column, holding figures. */
    public ColumnHead asFigure() {
        return new ColumnHead(key, href, sort, true);
    }
}
