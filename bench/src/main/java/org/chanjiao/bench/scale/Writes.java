package org.chanjiao.bench.scale;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chanjiao.bench.scale.Comparison.Way;
import org.chanjiao.target.TargetId;

/**
 * What a fact costs with its totals and without. "Without" is the same service in the same transaction over the same
 * database, wired without the listener that values targets; it writes to targets of its own.
 */
final class Writes {

    private final Installation full;
    private final Installation bare;
    private final LocalDate today;
    private final List<TargetId> kept;
    private final List<TargetId> left;
    private final Set<TargetId> behind = new HashSet<>();

    Writes(Installation full, Installation bare) {
        this.full = full;
        this.bare = bare;
        today = LocalDate.now(full.context.getBean(Clock.class));
        kept = IntStream.range(0, 400).mapToObj(n -> full.target(2 * n)).toList();
        left = IntStream.range(0, 400)
                .mapToObj(n -> full.target(2 * n + 1))
                .filter(target -> !kept.contains(target))
                .toList();
    }

    void measure() {
        Comparison.of(
                "a cited figure: statistic, fact and audit entry",
                new Way("with totals", n -> full.cite(kept.get(n), today)),
                new Way("without", n -> bare.cite(behind(n), today)),
                new Way("bare SQL: one insert, committed by itself", n -> insert(behind(n))));
        Comparison.of(
                "   the same, by what it costs without totals",
                new Way("with totals", n -> full.cite(kept.get(n), today)),
                new Way("without", n -> bare.cite(behind(n), today)));
        Comparison.of(
                "a fact alone",
                new Way("with totals", n -> full.record(kept.get(n), today)),
                new Way("without", n -> bare.record(behind(n), today)));
        Comparison.plans("a fact with totals", () -> full.record(kept.get(1), today));
    }

    int leftBehind() {
        return behind.size();
    }

    private TargetId behind(int n) {
        TargetId target = left.get(n % left.size());
        behind.add(target);
        return target;
    }

    private int insert(TargetId target) {
        return full.database
                .sql(
                        """
                        insert into fact (target_id, region_code, fact_on, value, grade, entity, entity_name, source_kind, source_id, recorded_at)
                        values (?, '000000', ?, 1, 'D', 'bare', '某单位', 'REPORT', ?, now())
                        """)
                .params(target.value(), today, UUID.randomUUID())
                .update();
    }

    /** Target, task, policy, unit, county and nation: all of them must have moved when the write returns. */
    boolean standsAtOnce() {
        TargetId target = new TargetId(full.database
                .sql(
                        """
                        select s.target_id from target_standing s join target_measure m on m.target_id = s.target_id
                        where s.attainment between 0.1 and 0.8 and m.accumulation = 'FLOW' and s.region_code in (select code from county)
                        order by s.target_id limit 1
                        """)
                .query(UUID.class)
                .single());
        List<String> before = totals(target);
        full.record(target, today);
        List<String> after = totals(target);
        return IntStream.range(0, before.size()).noneMatch(n -> before.get(n).equals(after.get(n)));
    }

    private List<String> totals(TargetId target) {
        return full.database
                .sql(
                        """
                        select s.value::text, t.figure::text, p.figure_sum::text,
                          (select string_agg(u.weighted_sum::text, ' ' order by u.organisation_id) from unit_standing u
                           join task_responsibility r on r.organisation_id = u.organisation_id and r.task_id = s.task_id
                           where u.policy_id = s.policy_id),
                          (select sum(figure_sum)::text from policy_standing where region_code = s.region_code),
                          (select sum(figure_sum)::text from policy_standing)
                        from target_standing s join task_standing t on t.task_id = s.task_id join policy_standing p on p.policy_id = s.policy_id
                        where s.target_id = ?
                        """)
                .param(target.value())
                .query(Writes::texts)
                .single();
    }

    private static List<String> texts(ResultSet row, int number) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            texts.add(String.valueOf(row.getString(column)));
        }
        return texts;
    }
}
