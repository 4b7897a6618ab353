package org.chanjiao.incentive;

import java.math.BigDecimal;

/** The figures of one year in the order the calculator asks for them, in yuan; the third is zero where it asks for two. */
public record YearFigures(int year, BigDecimal first, BigDecimal second, BigDecimal third) {}
