package org.chanjiao.target;

import java.time.Instant;
import java.util.UUID;

/** Who changes a target, when and why; the reason is shown with the revision. */
public record Change(UUID by, Instant at, String reason) {}
