package org.chanjiao.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chanjiao.compliance.PracticeDays;
import org.chanjiao.kernel.DateRange;
import org.chanjiao.ledger.PartyItem;
import org.jspecify.annotations.Nullable;

/**
 * Items of ledgers, counted or summed, are enough.
 *
 * @param years the rolling window that ends on the day of the check, by the day an item begins; 0 where every item counts
 * @param distinct fields that make two items the same thing, which then counts once; empty where each counts
 * @param least the figure demanded, itself enough
 */
public record LedgerTotal(List<Source> sources, int years, List<String> distinct, BigDecimal least, String unit)
        implements Rule {

    public LedgerTotal {
        sources = List.copyOf(sources);
        distinct = List.copyOf(distinct);
        least = new BigDecimal(least.stripTrailingZeros().toPlainString());
    }

    @Override
    public Stream<String> ledgers() {
        return sources.stream().map(Source::ledger);
    }

    @Override
    public Judgement judge(Applicant applicant) {
        DateRange window = years == 0 ? null : PracticeDays.window(applicant.on(), years);
        return Judgement.counted(
                tally(applicant, window), least, window, ledgers().distinct().toList());
    }

    private Tally tally(Applicant applicant, @Nullable DateRange window) {
        Set<String> seen = new HashSet<>();
        List<Proof> proofs = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (Source source : sources) {
            for (PartyItem item : applicant.of(source).toList()) {
                if (began(item, applicant.on(), window)) {
                    BigDecimal adds = distinct.isEmpty() || seen.add(key(item)) ? value(item, source) : BigDecimal.ZERO;
                    total = total.add(adds);
                    proofs.add(Proof.of(item, applicant, adds));
                }
            }
        }
        return new Tally(total, unit, proofs);
    }

    private static boolean began(PartyItem item, LocalDate on, @Nullable DateRange window) {
        LocalDate day = item.startsOn();
        return window == null ? day == null || !day.isAfter(on) : day != null && window.contains(day);
    }

    private String key(PartyItem item) {
        return String.join(
                "/", distinct.stream().map(field -> item.text(field).orElse("")).toList());
    }

    private static BigDecimal value(PartyItem item, Source source) {
        return source.field().isBlank()
                ? BigDecimal.ONE
                : item.figure(source.field()).orElse(BigDecimal.ZERO);
    }
}
