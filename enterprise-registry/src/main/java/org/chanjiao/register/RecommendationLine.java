package org.chanjiao.register;

import java.time.Instant;

/** A recommendation as the page of the enterprise shows it. */
public record RecommendationLine(String toRegion, String reason, Instant at, String byName, String byOrganisation) {}
