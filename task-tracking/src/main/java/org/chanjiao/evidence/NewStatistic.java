package org.chanjiao.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure out of a published document.
 *
 * @param statedOn the day it is true of
 * @param value in the target's base unit; null where part and whole are given
 * @param document title of the document or yearbook
 * @param page where it stands in it, as people write it
 */
public record NewStatistic(
        LocalDate statedOn,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        String document,
        @Nullable String documentNumber,
        @Nullable String url,
        @Nullable LocalDate publishedOn,
        @Nullable String page) {}
