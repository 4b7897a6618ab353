package org.chanjiao.certification;

import java.time.Instant;
import java.util.Map;

/**
 * The report of a listed unit for one calendar year.
 *
 * @param content by block
 * @param link where it is public, blank where it is not
 */
public record YearlyReport(int year, Map<String, String> content, Instant filedAt, String filedBy, String link) {

    public YearlyReport {
        content = Map.copyOf(content);
    }
}
