package org.chanjiao.standing;

/** The lights of one policy, unit or place. */
public record LightLine(String id, String name, LightTotals totals) {}
