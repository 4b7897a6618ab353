package org.chanjiao.reporting;

import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.region.Region;
import org.chanjiao.region.Regions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives out numbers of reports: 云教填〔2026〕3-0012, counted on for each place sign, year and period. */
@Component
@RequiredArgsConstructor
class ReportNumbers {

    private final JdbcClient database;
    private final Regions regions;

    String next(RegionCode region, ReportPeriod period) {
        String place = regions.find(region).map(Region::name).orElse("");
        String sign = place.isEmpty() ? "" : place.substring(0, place.offsetByCodePoints(0, 1));
        String prefix = sign + "教填〔" + period.days().first().getYear() + "〕" + period.sign() + "-";
        int number = database.sql(
                        """
                insert into report_counter (prefix, last) values (?, 1)
                on conflict (prefix) do update set last = report_counter.last + 1 returning last""")
                .param(prefix)
                .query(Integer.class)
                .single();
        return prefix + "%04d".formatted(number);
    }
}
