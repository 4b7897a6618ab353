package org.chanjiao.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A draft as a table that a person can check against the document: one fact a line, columns separated by bars. */
final class OutlineTable {

    private OutlineTable() {}

    static List<String> of(Draft draft) {
        List<String> rows = new ArrayList<>();
        Metadata letter = draft.metadata();
        rows.add(row(
                "letter",
                letter.title(),
                letter.documentNumber(),
                letter.issuer(),
                letter.issuedOn(),
                letter.addressees()));
        letter.basis().forEach(basis -> rows.add(row("basis", basis.title(), basis.issuer(), basis.documentNumber())));
        draft.sections().forEach(section -> rows.add(row("section", section.path(), section.title())));
        draft.tasks().forEach(task -> rows.add(row("task", task.path(), task.title(), task.kind(), units(task))));
        draft.targets().forEach(target -> rows.add(target(target)));
        draft.damages()
                .forEach(damage -> rows.add(row("damage", damage.kind(), damage.asWritten(), damage.suggestion())));
        return rows;
    }

    /** Leading units carry a star, supporting ones a minus sign, collective names a tilde. */
    private static String units(FoundTask task) {
        return task.units().stream()
                .map(unit -> unit.name()
                        + switch (unit.role()) {
                            case LEAD -> "*";
                            case SUPPORT -> "-";
                            case UNSTATED -> "";
                        }
                        + (unit.collective() ? "~" : ""))
                .collect(Collectors.joining("，"));
    }

    private static String target(FoundTarget target) {
        return row(
                "target",
                target.taskPath(),
                target.quantity(),
                target.subject(),
                target.comparator(),
                number(target.low()) + ".." + number(target.high()) + target.unit(),
                year(target.startYear()) + "→" + year(target.deadlineYear()),
                target.period(),
                target.scope(),
                target.type(),
                target.duplicateOf() == null ? null : "again " + target.duplicateOf(),
                target.suspect() == null ? null : target.suspect().suggestion() + "?");
    }

    private static String number(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static String year(Integer year) {
        return year == null ? "" : year.toString();
    }

    private static String row(Object... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell == null ? "" : cell.toString().replace("\n", "⏎"))
                .collect(Collectors.joining(" | "))
                .stripTrailing();
    }
}
