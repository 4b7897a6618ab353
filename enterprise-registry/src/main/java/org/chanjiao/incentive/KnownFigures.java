package org.chanjiao.incentive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lombok.RequiredArgsConstructor;
import org.chanjiao.ledger.PartyItem;
import org.chanjiao.ledger.PartyItems;
import org.chanjiao.organisation.OrganisationId;
import org.springframework.stereotype.Component;

/** What the ledgers know already of the figures a calculator asks for. */
@Component
@RequiredArgsConstructor
public class KnownFigures {

    private final PartyItems items;

    /** By year, the oldest first; the surcharges payable are in no ledger and stay zero. Whoever calls has made sure who asks. */
    public List<YearFigures> of(Calculator calculator, OrganisationId enterprise) {
        return switch (calculator) {
            case SURCHARGE -> years(enterprise, "surcharge-credit", "investment", "", "");
            case TRAINING -> years(enterprise, "enterprise-training-fund", "wages", "amount", "");
            case DONATION -> years(enterprise, "donation", "profit", "amount", "");
            case FRONTLINE -> years(enterprise, "enterprise-training-fund", "accrued", "amount", "frontline");
        };
    }

    private List<YearFigures> years(
            OrganisationId enterprise, String ledger, String first, String second, String third) {
        Map<Integer, YearFigures> years = new TreeMap<>();
        for (PartyItem item : items.of(enterprise, List.of(ledger))) {
            if (item.isKeptBy(enterprise)) {
                year(item)
                        .ifPresent(year -> years.merge(
                                year,
                                new YearFigures(year, figure(item, first), figure(item, second), figure(item, third)),
                                (one, other) -> together(one, other, first.equals("profit"))));
            }
        }
        return List.copyOf(years.values());
    }

    /** The profit is that of the whole year and stands in each of its donations; everything else adds up. */
    private static YearFigures together(YearFigures one, YearFigures other, boolean firstOnce) {
        return new YearFigures(
                one.year(),
                firstOnce ? one.first().max(other.first()) : one.first().add(other.first()),
                one.second().add(other.second()),
                one.third().add(other.third()));
    }

    private static Optional<Integer> year(PartyItem item) {
        return item.text("period")
                .or(() -> item.text("startsOn"))
                .filter(text -> text.matches("\\d{4}.*"))
                .map(text -> Integer.valueOf(text.substring(0, 4)));
    }

    private static BigDecimal figure(PartyItem item, String key) {
        return key.isEmpty() ? BigDecimal.ZERO : item.figure(key).orElse(BigDecimal.ZERO);
    }
}
