package org.chanjiao.measure;

import java.time.Instant;

/** How something of a target was settled before and after a change, by whom and why. */
public record Change(int number, Instant at, String by, String reason, String before, String after) {}
