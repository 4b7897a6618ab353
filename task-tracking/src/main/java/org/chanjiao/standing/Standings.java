package org.chanjiao.standing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.measure.MeasureSheet;
import org.chanjiao.measure.Measures;
import org.chanjiao.measure.Population;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.progress.Fact;
import org.chanjiao.progress.PopulationEntry;
import org.chanjiao.progress.ProgressCase;
import org.chanjiao.progress.Thresholds;
import org.chanjiao.target.TargetId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far targets are, stored. Figures are brought up to date in the transaction that changes a fact, and once a day. */
@Service
@Transactional
@RequiredArgsConstructor
public class Standings {

    private final StandingRows rows;
    private final Rollups rollups;
    private final Increments increments;
    private final Measures measures;
    private final FactSeries series;
    private final Populations populations;
    private final Clock clock;

    /** How far a target is; empty for a restatement, a withdrawn or an unknown target. */
    @Transactional(readOnly = true)
    public Optional<Standing> of(TargetId target) {
        return rows.of(List.of(target)).stream().findFirst();
    }

    /** How far the counted targets of a policy are. */
    @Transactional(readOnly = true)
    public Map<TargetId, Standing> of(PolicyId policy) {
        return rows.of(policy).stream().collect(Collectors.toMap(Standing::target, Function.identity()));
    }

    /** Values targets anew, with everything summed from them; a policy that was never valued as a whole. */
    public void revalue(Set<TargetId> targets) {
        Set<PolicyId> known = rollups.lock(targets);
        Map<Boolean, List<MeasureSheet>> sheets = measures.of(targets).stream()
                .collect(Collectors.partitioningBy(sheet -> known.contains(sheet.policy())));
        List<MeasureSheet> counted = sheets.getOrDefault(true, List.of());
        if (!counted.isEmpty()) {
            increments.carry(value(counted), clock.instant());
        }
        sheets.getOrDefault(false, List.of()).stream()
                .map(MeasureSheet::policy)
                .distinct()
                .sorted(Comparator.comparing(PolicyId::value))
                .forEach(this::revalue);
    }

    /** Values every target of a policy anew, after its text, its tasks, their units or the day have changed. */
    public void revalue(PolicyId policy) {
        rollups.lock(policy);
        Instant now = clock.instant();
        rows.sweep(policy);
        increments.put(value(measures.of(policy)), now);
        rollups.rebuild(policy, now);
    }

    /** Values every target anew whose members are of these kinds, after somebody joined or left. */
    public void revalueOf(Population... kinds) {
        Set<TargetId> targets = rows.withMembers(List.of(kinds));
        if (!targets.isEmpty()) {
            revalue(targets);
        }
    }

    /** Policies whose figures are of a day gone by, at most so many. */
    @Transactional(readOnly = true)
    public List<PolicyId> stale(int limit) {
        return rows.staleOn(today(), limit);
    }

    /** What the targets amount to today, computed and not stored. */
    @Transactional(readOnly = true)
    public List<Standing> computed(PolicyId policy) {
        return value(measures.of(policy));
    }

    /** What members are called: organisations by name, persons by organisation and code. */
    @Transactional(readOnly = true)
    public Map<String, String> names(Collection<String> members) {
        return populations.names(members);
    }

    /** The case of a target today: everything its figure depends on. */
    @Transactional(readOnly = true)
    public ProgressCase given(MeasureSheet sheet, List<Fact> facts) {
        return new ProgressCase(sheet.asTarget(), facts, populations.of(sheet), today());
    }

    /** How a target came to where it is. */
    @Transactional(readOnly = true)
    public StandingPath path(MeasureSheet sheet) {
        LocalDate today = today();
        FactSeries.Series own = series.of(List.of(sheet), today).getOrDefault(sheet.target(), FactSeries.Series.NONE);
        return StandingPath.of(sheet, own.facts(), populations.of(sheet), today);
    }

    /** What a target would amount to today by other facts or otherwise judged; nothing is stored. */
    @Transactional(readOnly = true)
    public Standing wouldBe(MeasureSheet sheet, List<Fact> facts) {
        LocalDate today = today();
        List<Fact> known =
                facts.stream().filter(fact -> !fact.date().isAfter(today)).toList();
        return Valuation.of(sheet, known, known.size(), populations.of(sheet, known), today);
    }

    /** The targets of a policy whose lights would be others if they changed at other parts of what is expected. */
    @Transactional(readOnly = true)
    public List<LightChange> changes(PolicyId policy, Thresholds parts) {
        Map<TargetId, Standing> now = of(policy);
        Map<TargetId, MeasureSheet> sheets =
                measures.of(policy).stream().collect(Collectors.toMap(MeasureSheet::target, sheet -> sheet.lit(parts)));
        List<LightChange> changes = new ArrayList<>();
        for (Standing then : value(sheets.values())) {
            Standing before = now.get(then.target());
            MeasureSheet sheet = sheets.get(then.target());
            if (before != null && sheet != null && before.light() != then.light()) {
                changes.add(new LightChange(then.target(), sheet.commitment(), before.light(), then.light()));
            }
        }
        changes.sort(Comparator.comparing((LightChange change) -> change.after().ordinal())
                .thenComparing(change -> change.target().value()));
        return changes;
    }

    /** Whom the demand of a target is about. */
    @Transactional(readOnly = true)
    public List<PopulationEntry> population(MeasureSheet sheet) {
        return populations.of(sheet);
    }

    private List<Standing> value(Collection<MeasureSheet> sheets) {
        LocalDate today = today();
        Map<TargetId, FactSeries.Series> facts = series.of(sheets, today);
        List<Standing> standings = new ArrayList<>(sheets.size());
        for (MeasureSheet sheet : sheets) {
            FactSeries.Series own = facts.getOrDefault(sheet.target(), FactSeries.Series.NONE);
            standings.add(Valuation.of(sheet, own.facts(), own.count(), populations.of(sheet), today));
        }
        return standings;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
