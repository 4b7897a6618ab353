package org.chanjiao.incentive;

import java.util.UUID;

/** There is no such incentive for this person. */
public final class UnknownIncentive extends RuntimeException {

    UnknownIncentive(UUID id) {
        super("No incentive " + id);
    }
}
