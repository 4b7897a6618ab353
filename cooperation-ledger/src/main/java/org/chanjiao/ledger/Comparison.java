package org.chanjiao.ledger;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two records that look the same, field by field.
 *
 * @param item the one that is there already; null where the other is a row of the same workbook
 * @param row the number of that row; null where the other is an item
 * @param title of the other one
 * @param savedBy who entered it; null where that is not known
 * @param lines empty where the person may not see the other one
 */
public record Comparison(
        @Nullable LedgerItemId item, @Nullable Integer row, String title, @Nullable String savedBy, List<Line> lines) {

    public Comparison {
        lines = List.copyOf(lines);
    }

    /** One field of both; figures ungrouped. */
    public record Line(String label, FieldKind kind, String mine, String theirs, boolean differs) {}

    /** Whether the person may see what the other one says. */
    public boolean visible() {
        return !lines.isEmpty();
    }

    /** Against an item there is already. */
    public static Comparison with(LedgerType type, Map<String, String> mine, ItemRow theirs) {
        return new Comparison(
                theirs.id(), null, theirs.title(), theirs.savedBy(), lines(type, mine, theirs.values(), true));
    }

    /** Against an item whose values the person may not see. */
    public static Comparison unseen(Lookalike other) {
        return new Comparison(null, null, other.title(), null, List.of());
    }

    /** Against an earlier row of the same workbook. */
    static Comparison with(LedgerType type, Map<String, String> mine, int row, Map<String, String> theirs) {
        return new Comparison(
                null, row, theirs.getOrDefault(CoreField.TITLE.key(), ""), null, lines(type, mine, theirs, false));
    }

    private static List<Line> lines(
            LedgerType type, Map<String, String> mine, Map<String, String> theirs, boolean masked) {
        Stream<LedgerField> parties = Stream.of(LedgerType.OWNER, LedgerType.PARTNER)
                .filter(key -> !key.equals(LedgerType.PARTNER) || type.partner() != null)
                .map(key -> LedgerField.choice(key, type.label(key), List.of(), false));
        return Stream.concat(type.form().stream(), parties)
                .map(field -> line(field, shown(field, mine, false), shown(field, theirs, masked)))
                .filter(line -> !line.mine().isEmpty() || !line.theirs().isEmpty())
                .toList();
    }

    /** Personal values are compared and shown as far as a mask leaves them. */
    private static String shown(LedgerField field, Map<String, String> values, boolean masked) {
        String value = values.getOrDefault(field.key(), "");
        return field.sensitive() && !masked && !value.isEmpty() ? Masking.masked(value) : value;
    }

    private static Line line(LedgerField field, String mine, String theirs) {
        return new Line(field.heading(), field.kind(), mine, theirs, !mine.equals(theirs));
    }
}
