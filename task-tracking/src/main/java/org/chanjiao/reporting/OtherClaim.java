package org.chanjiao.reporting;

/** What another unit says of the same target for the same period. */
public record OtherClaim(int line, String unit, Figure figure, String number) {}
