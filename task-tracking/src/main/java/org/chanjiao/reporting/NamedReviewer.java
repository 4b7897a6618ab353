package org.chanjiao.reporting;

import java.util.UUID;

/**
 * Somebody who may review a report.
 *
 * @param inside of the unit that reports, not of the bureau
 */
public record NamedReviewer(UUID id, String name, String unit, boolean inside) {}
