package org.chanjiao.standing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.kernel.RegionLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** 一张图: the lights of a place by policy, unit and place, read from the roll-ups. */
@Service
@RequiredArgsConstructor
public class Dashboards {

    private static final String SUMS =
            """
            coalesce(sum(s.green), 0) as green, coalesce(sum(s.yellow), 0) as yellow, coalesce(sum(s.red), 0) as red,
            coalesce(sum(s.grey), 0) as grey, coalesce(sum(s.near_due), 0) as near_due, coalesce(sum(s.unreported), 0) as unreported,
            coalesce(sum(s.tasks), 0) as tasks, coalesce(sum(s.with_figure), 0) as weights, coalesce(sum(s.figure_sum), 0) as weighted
            """;
    private static final String IN_FORCE =
            """
             from policy_standing s join policy p on p.id = s.policy_id and p.status = 'IN_FORCE'
            where s.region_code between :first and :last
            """;
    private static final String WORST_FIRST = " order by sum(s.red) desc, sum(s.yellow) desc, 2 limit :limit";

    private final JdbcClient database;

    /** Everything of a place and the places in it. */
    public LightTotals totals(RegionCode region) {
        return database.sql("select " + SUMS + IN_FORCE)
                .params(span(region))
                .query((row, number) -> totals(row))
                .single();
    }

    /** The policies in force, those with the most red lights first. */
    public List<LightLine> policies(RegionCode region, int limit) {
        return lines("select p.id::text, p.title, " + SUMS + IN_FORCE + " group by p.id", region, limit);
    }

    /** The units that answer for tasks; a task they lead weighs 1, one they support 0.5. */
    public List<LightLine> units(RegionCode region, int limit) {
        return lines(
                """
                select o.id::text, o.name, sum(s.green) as green, sum(s.yellow) as yellow, sum(s.red) as red, sum(s.grey) as grey,
                  0 as near_due, 0 as unreported, sum(s.led + s.supported) as tasks, sum(s.weight_sum) as weights,
                  sum(s.weighted_sum) as weighted
                from unit_standing s join organisation o on o.id = s.organisation_id
                join policy p on p.id = s.policy_id and p.status = 'IN_FORCE'
                where s.region_code between :first and :last group by o.id""",
                region,
                limit);
    }

    /** The places right below, each with all places in it; empty for a county. */
    public List<LightLine> regions(RegionCode region, int limit) {
        int digits = region.prefix().length() + 2;
        if (region.level() == RegionLevel.COUNTY) {
            return List.of();
        }
        String inside = "select rpad(left(s.region_code, " + digits + "), 6, '0') as code, s.*" + IN_FORCE
                + " and s.region_code <> :first";
        return lines(
                "select s.code, (select r.name from region r where r.code = s.code), " + SUMS + " from (" + inside
                        + ") s group by s.code",
                region,
                limit);
    }

    private List<LightLine> lines(String select, RegionCode region, int limit) {
        return database.sql(select + WORST_FIRST)
                .params(span(region))
                .param("limit", limit)
                .query((row, number) -> {
                    String name = row.getString(2);
                    return new LightLine(row.getString(1), name == null ? row.getString(1) : name, totals(row));
                })
                .list();
    }

    static Map<String, String> span(RegionCode region) {
        String prefix = region.prefix();
        String rest = "0".repeat(6 - prefix.length());
        return Map.of("first", prefix + rest, "last", prefix + rest.replace('0', '9'));
    }

    private static LightTotals totals(ResultSet row) throws SQLException {
        return new LightTotals(
                row.getInt("green"),
                row.getInt("yellow"),
                row.getInt("red"),
                row.getInt("grey"),
                row.getInt("near_due"),
                row.getInt("unreported"),
                row.getInt("tasks"),
                mean(row.getBigDecimal("weighted"), row.getBigDecimal("weights")));
    }

    private static @Nullable BigDecimal mean(BigDecimal weighted, BigDecimal weights) {
        return weights.signum() == 0 ? null : weighted.divide(weights, MathContext.DECIMAL64);
    }
}
