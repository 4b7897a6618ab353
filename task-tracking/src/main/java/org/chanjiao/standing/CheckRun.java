package org.chanjiao.standing;

import java.time.Instant;

/** One check of all stored figures. */
public record CheckRun(Instant at, int policies, int faults) {}
