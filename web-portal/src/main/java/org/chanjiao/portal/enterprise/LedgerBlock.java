package org.chanjiao.portal.enterprise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.chanjiao.ledger.PartyItem;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.portal.layout.Link;
import org.jspecify.annotations.Nullable;

/**
 * What the ledgers hold of one kind about an enterprise.
 *
 * @param key of the kind, with a message each
 * @param amount all of it in yuan with separators, empty where no item has one
 * @param lines the newest of them
 */
record LedgerBlock(String key, int count, String amount, List<Line> lines, String href) {

    private static final int SHOWN = 5;
    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);

    LedgerBlock {
        lines = List.copyOf(lines);
    }

    /** One item. */
    record Line(String href, String title, String other, String since, String amount, String state, String grade) {}

    static LedgerBlock of(Topic topic, List<PartyItem> items, OrganisationId enterprise, String name) {
        List<PartyItem> own = items.stream()
                .filter(item -> topic.ledgers().contains(item.type()))
                .sorted(Comparator.comparing(PartyItem::startsOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .toList();
        BigDecimal sum =
                own.stream().map(PartyItem::amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new LedgerBlock(
                topic.name(),
                own.size(),
                sum.signum() == 0 ? "" : myriads(sum),
                own.stream().limit(SHOWN).map(item -> line(item, enterprise)).toList(),
                Link.to("/ledgers/" + topic.ledgers().get(0)).with("q", name).href());
    }

    private static Line line(PartyItem item, OrganisationId enterprise) {
        String other = item.isKeptBy(enterprise) ? item.partner() : item.owner();
        return new Line(
                "/ledgers/" + item.type() + "/" + item.id(),
                item.title(),
                text(other),
                item.startsOn() == null ? item.text("period").orElse("") : text(item.startsOn()),
                item.amount() == null ? "" : myriads(item.amount()),
                item.state(),
                item.grade().name());
    }

    private static String myriads(BigDecimal yuan) {
        return yuan.divide(MYRIAD, 2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
