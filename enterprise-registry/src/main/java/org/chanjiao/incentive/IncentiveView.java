package org.chanjiao.incentive;

import java.util.UUID;
import org.chanjiao.kernel.RegionCode;

/** An incentive as pages show it; {@code version} for lost updates. */
public record IncentiveView(UUID id, RegionCode region, IncentiveWords said, String savedBy, long version) {

    static IncentiveView of(Incentive incentive) {
        Long version = incentive.version();
        return new IncentiveView(
                incentive.id(),
                RegionCode.of(incentive.regionCode()),
                incentive.said(),
                incentive.savedByName(),
                version == null ? -1 : version);
    }
}
