package org.chanjiao.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.kernel.RegionLevel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** 一张图: the lights of a place by policy, unit and place, read from the roll-ups. */
@Service
@RequiredArgsConstructor
public class Dashboards {

    /** No place has as many right below it. */
    private static final int MOST_PLACES = 1000;

    private static final String SUMS =
            """
            coalesce(sum(s.green), 0) as green, coalesce(sum(s.yellow), 0) as yellow, coalesce(sum(s.red), 0) as red,
            coalesce(sum(s.grey), 0) as grey, coalesce(sum(s.near_due), 0) as near_due, coalesce(sum(s.unreported), 0) as unreported,
            coalesce(sum(s.tasks), 0) as tasks, coalesce(sum(s.with_figure), 0) as weights, coalesce(sum(s.figure_sum), 0) as weighted
            """;
    private static final String IN_FORCE =
            " from policy_standing s join policy p on p.id = s.policy_id and p.status = 'IN_FORCE' where ";

    private final JdbcClient database;

    /** Everything of a place and the places in it. */
    public LightTotals totals(RegionCode region) {
        return LightTotals.sum(byPlace(region).stream().map(LightLine::totals).toList());
    }

    /**
     * The place's own policies first, then the places right below, each with all places in it, those with the most red
     * lights first. Together they are all of the place.
     */
    public List<LightLine> byPlace(RegionCode region) {
        int digits = region.level() == RegionLevel.COUNTY ? 6 : region.prefix().length() + 2;
        return lines(
                """
                select c.code, (select r.name from region r where r.code = c.code), c.green, c.yellow, c.red, c.grey, c.near_due,
                  c.unreported, c.tasks, c.weights, c.weighted
                from (select rpad(left(s.region_code, %d), 6, '0') as code, %s %s %s group by 1) c
                order by c.code <> :first, c.red desc, c.yellow desc, c.code
                """
                        .formatted(digits, SUMS, IN_FORCE, Place.condition(region)),
                region,
                MOST_PLACES);
    }

    /** The policies in force, those with the most red lights first. */
    public List<LightLine> policies(RegionCode region, int limit) {
        return lines(
                """
                select p.id::text, p.title, s.green, s.yellow, s.red, s.grey, s.near_due, s.unreported, s.tasks, s.with_figure as weights,
                  s.figure_sum as weighted
                """
                        + IN_FORCE + Place.condition(region) + " order by s.red desc, s.yellow desc, p.title",
                region,
                limit);
    }

    /** The units that answer for tasks of the place's own policies; a task they lead weighs 1, one they support 0.5. */
    public List<LightLine> units(RegionCode region, int limit) {
        return lines(
                """
                select o.id::text, o.name, sum(s.green) as green, sum(s.yellow) as yellow, sum(s.red) as red, sum(s.grey) as grey,
                  0 as near_due, 0 as unreported, sum(s.led + s.supported) as tasks, sum(s.weight_sum) as weights,
                  sum(s.weighted_sum) as weighted
                from unit_standing s join organisation o on o.id = s.organisation_id
                join policy p on p.id = s.policy_id and p.status = 'IN_FORCE'
                where s.region_code = :first group by o.id order by sum(s.red) desc, sum(s.yellow) desc, 2
                """,
                region,
                limit);
    }

    private List<LightLine> lines(String select, RegionCode region, int limit) {
        return database.sql(select + " limit :limit")
                .params(Place.span(region))
                .param("limit", limit)
                .query((row, number) -> {
                    String name = row.getString(2);
                    return new LightLine(row.getString(1), name == null ? row.getString(1) : name, totals(row));
                })
                .list();
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
                row.getBigDecimal("weighted"),
                row.getBigDecimal("weights"));
    }
}
