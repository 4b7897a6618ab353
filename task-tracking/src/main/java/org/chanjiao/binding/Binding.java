package org.chanjiao.binding;

import java.time.Instant;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.target.TargetId;

/** What counts for a target, since when and by whose decision. */
public record Binding(
        TargetId target,
        RegionCode region,
        BindingChoice choice,
        Instant boundAt,
        String boundBy,
        String reason,
        long version) {}
