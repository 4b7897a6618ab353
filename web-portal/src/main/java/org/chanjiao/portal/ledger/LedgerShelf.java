package org.chanjiao.portal.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chanjiao.ledger.LedgerGroup;
import org.chanjiao.ledger.LedgerType;

/** The ledgers of one group on the overview. */
record LedgerShelf(LedgerGroup group, List<Line> lines) {

    /** One ledger with the number of items the reader may see in it. */
    record Line(String href, String name, String purpose, long items) {}

    static List<LedgerShelf> of(List<LedgerType> types, Map<String, Long> counts) {
        Map<LedgerGroup, List<Line>> groups = types.stream()
                .collect(Collectors.groupingBy(
                        LedgerType::group,
                        TreeMap::new,
                        Collectors.mapping(type -> line(type, counts), Collectors.toList())));
        List<LedgerShelf> shelves = new ArrayList<>();
        groups.forEach((group, lines) -> shelves.add(new LedgerShelf(group, lines)));
        return shelves;
    }

    private static Line line(LedgerType type, Map<String, Long> counts) {
        return new Line("/ledgers/" + type.code(), type.name(), type.purpose(), counts.getOrDefault(type.code(), 0L));
    }
}
