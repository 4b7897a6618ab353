package org.chanjiao.certification;

import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives out numbers of cases and certificates, counted on for each prefix. */
@Component
@RequiredArgsConstructor
class CaseNumbers {

    private final JdbcClient database;

    /** {@code SB-211000-2026-0012}: 申报, the place, the year. */
    String ofCase(RegionCode region, int year) {
        return next("SB-" + region + "-" + year + "-");
    }

    /** {@code ZS-211000-2027-0003}: 证书, the place, the year. */
    String ofCertificate(RegionCode region, int year) {
        return next("ZS-" + region + "-" + year + "-");
    }

    private String next(String prefix) {
        int number = database.sql(
                        """
                insert into certification_counter (prefix, last) values (?, 1)
                on conflict (prefix) do update set last = certification_counter.last + 1 returning last""")
                .param(prefix)
                .query(Integer.class)
                .single();
        return prefix + "%04d".formatted(number);
    }
}
