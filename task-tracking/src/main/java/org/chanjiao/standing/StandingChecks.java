package org.chanjiao.standing;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recomputes stored figures from their facts and compares; what differs is a fault that somebody gets to see. */
@Service
@Transactional
@RequiredArgsConstructor
public class StandingChecks {

    private static final String DIFFERENT =
            """
            with kept as (%1$s), fresh as (%2$s)
            select coalesce(k.id, f.id) as id, k.words as kept, f.words as recomputed
            from kept k full join fresh f on f.id = k.id where k.words is distinct from f.words
            """;

    private final Standings standings;
    private final Rollups rollups;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Every policy with a counted target. */
    @Transactional(readOnly = true)
    public List<PolicyId> policies() {
        return database.sql("select policy_id from policy_standing order by policy_id")
                .query((row, number) -> new PolicyId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Compares one policy's figures of today with what they are recomputed to, keeps the faults and puts them right. */
    public int check(PolicyId policy) {
        rollups.lock(policy);
        List<StandingFault> faults = new ArrayList<>(targets(policy));
        if (faults.isEmpty()) {
            faults.addAll(summed(policy));
        }
        if (!faults.isEmpty()) {
            faults.forEach(this::keep);
            standings.revalue(policy);
            events.publishEvent(new StandingChecked(1, faults.size()));
        }
        return faults.size();
    }

    /** The latest faults of a place and the places in it. */
    @Transactional(readOnly = true)
    public List<StandingFault> latest(RegionCode region, int limit) {
        return database.sql("select * from standing_fault where region_code like ? order by found_at desc, id limit ?")
                .params(region.prefix() + "%", limit)
                .query((row, number) -> new StandingFault(
                        row.getObject("found_at", OffsetDateTime.class).toInstant(),
                        new PolicyId(row.getObject("policy_id", UUID.class)),
                        row.getObject("target_id", UUID.class) == null
                                ? null
                                : new TargetId(row.getObject("target_id", UUID.class)),
                        RegionCode.of(row.getString("region_code")),
                        row.getString("kept"),
                        row.getString("recomputed")))
                .list();
    }

    private List<StandingFault> targets(PolicyId policy) {
        Map<TargetId, Standing> kept = standings.of(policy);
        List<StandingFault> faults = new ArrayList<>();
        List<Standing> fresh = standings.computed(policy);
        for (Standing standing : fresh) {
            Standing stored = kept.remove(standing.target());
            if (stored == null
                    || stored.asOf().equals(standing.asOf()) && !words(stored).equals(words(standing))) {
                faults.add(fault(policy, standing.target(), stored == null ? "" : words(stored), words(standing)));
            }
        }
        kept.values().forEach(stored -> faults.add(fault(policy, stored.target(), words(stored), "")));
        return faults;
    }

    private List<StandingFault> summed(PolicyId policy) {
        List<StandingFault> faults = new ArrayList<>();
        String lights = "concat_ws(' ', green, yellow, red, grey, ";
        faults.addAll(summed(
                policy,
                "select task_id as id, " + lights + "trim_scale(figure), unreported, worst) as words from task_standing"
                        + " where policy_id = :policy",
                "select task_id as id, " + lights + "trim_scale(figure), unreported, worst) as words from ("
                        + Rollups.TASKS + ") n"));
        faults.addAll(summed(
                policy,
                "select policy_id as id, " + lights
                        + "near_due, unreported, tasks, with_figure, trim_scale(figure_sum)) as words from policy_standing"
                        + " where policy_id = :policy",
                "select policy_id as id, " + lights
                        + "near_due, unreported, tasks, with_figure, trim_scale(figure_sum)) as words from ("
                        + Rollups.POLICIES + ") n"));
        faults.addAll(summed(
                policy,
                "select organisation_id as id, " + lights
                        + "led, supported, trim_scale(weight_sum), trim_scale(weighted_sum)) as words from unit_standing"
                        + " where policy_id = :policy",
                "select organisation_id as id, " + lights
                        + "led, supported, trim_scale(weight_sum), trim_scale(weighted_sum)) as words from ("
                        + Rollups.UNITS + ") n"));
        return faults;
    }

    private List<StandingFault> summed(PolicyId policy, String kept, String fresh) {
        return database.sql(DIFFERENT.formatted(kept, fresh))
                .param("policy", policy.value())
                .query((row, number) ->
                        fault(policy, null, text(row.getString("kept")), text(row.getString("recomputed"))))
                .list();
    }

    private static String text(String words) {
        return Optional.ofNullable(words).orElse("");
    }

    private StandingFault fault(PolicyId policy, @Nullable TargetId target, String kept, String fresh) {
        String region = database.sql("select region_code from policy where id = ?")
                .param(policy.value())
                .query(String.class)
                .single();
        return new StandingFault(clock.instant(), policy, target, RegionCode.of(region), kept, fresh);
    }

    /** Everything that is stored but the days, so that no column can lie unseen. */
    private static String words(Standing standing) {
        return Stream.of(
                        standing.explanation(),
                        standing.facts(),
                        standing.light(),
                        plain(standing.value()),
                        plain(standing.reportedValue()),
                        plain(standing.attainment()),
                        plain(standing.expected()),
                        standing.nearDue() ? "临期" : "")
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static String plain(@Nullable BigDecimal figure) {
        return figure == null ? "-" : figure.stripTrailingZeros().toPlainString();
    }

    private void keep(StandingFault fault) {
        database.sql(
                        """
                        insert into standing_fault (id, found_at, target_id, policy_id, region_code, kept, recomputed)
                        values (:id, :at, :target, :policy, :region, :kept, :recomputed)
                        """)
                .param("id", UUID.randomUUID())
                .param("at", fault.foundAt().atOffset(ZoneOffset.UTC))
                .param("target", fault.target() == null ? null : fault.target().value())
                .param("policy", fault.policy().value())
                .param("region", fault.region().value())
                .param("kept", fault.kept())
                .param("recomputed", fault.recomputed())
                .update();
    }
}
