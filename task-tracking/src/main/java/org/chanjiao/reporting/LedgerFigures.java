package org.chanjiao.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.binding.Binding;
import org.chanjiao.binding.Bindings;
import org.chanjiao.measure.MeasureSheet;
import org.chanjiao.measure.Measures;
import org.chanjiao.target.TargetId;
import org.springframework.stereotype.Component;

/** What ledgers say of the figures that a report asks for: the whole place's, or an assigned unit's own part of it. */
@Component
@RequiredArgsConstructor
class LedgerFigures {

    private final Bindings bindings;
    private final Measures measures;
    private final LedgerCount count;

    /** By the ordinal of the line; figures that no ledger counts are left out. */
    Map<Integer, LedgerFigure> of(Report report) {
        Map<TargetId, Binding> bound = bound(report);
        if (bound.isEmpty()) {
            return Map.of();
        }
        Map<UUID, MeasureSheet> sheets = measures.of(bound.keySet()).stream()
                .collect(Collectors.toMap(sheet -> sheet.target().value(), Function.identity()));
        Map<Boolean, List<ReportLine>> lines = report.lines().stream()
                .filter(line -> line.targetId() != null && sheets.containsKey(line.targetId()))
                .collect(Collectors.partitioningBy(line -> line.role() == LineRole.ASSIGNED));
        Map<Integer, LedgerFigure> figures = new HashMap<>();
        lines.forEach((own, asked) -> {
            List<MeasureSheet> wanted =
                    asked.stream().map(line -> sheet(line, sheets)).toList();
            Map<TargetId, LedgerCount.Sum> sums = count.of(wanted, report, own);
            asked.forEach(line -> {
                MeasureSheet sheet = sheet(line, sheets);
                Binding binding = Objects.requireNonNull(bound.get(sheet.target()));
                LedgerCount.Sum sum = Objects.requireNonNull(sums.get(sheet.target()));
                figures.put(
                        line.ordinal(),
                        sum.figure(
                                bindings.words(binding.choice()),
                                binding.choice().type(),
                                own));
            });
        });
        return figures;
    }

    /** Which of the report's figures ledgers count, each with what counts it in words. */
    Map<TargetId, String> names(Report report) {
        return bound(report).values().stream()
                .collect(Collectors.toMap(Binding::target, binding -> bindings.words(binding.choice())));
    }

    private Map<TargetId, Binding> bound(Report report) {
        List<TargetId> asked = report.lines().stream()
                .filter(line -> line.targetId() != null)
                .map(line -> new TargetId(Objects.requireNonNull(line.targetId())))
                .toList();
        return bindings.of(asked).stream().collect(Collectors.toMap(Binding::target, Function.identity()));
    }

    private static MeasureSheet sheet(ReportLine line, Map<UUID, MeasureSheet> sheets) {
        return Objects.requireNonNull(sheets.get(Objects.requireNonNull(line.targetId())));
    }
}
