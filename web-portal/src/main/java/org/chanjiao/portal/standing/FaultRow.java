package org.chanjiao.portal.standing;

import java.util.List;
import java.util.UUID;
import org.chanjiao.portal.layout.TimeText;
import org.chanjiao.standing.FaultLine;

/** What one check found in one policy, as a row. */
record FaultRow(String foundAt, String policy, int targets, int totals, List<UUID> ids) {

    static FaultRow of(FaultLine line) {
        return new FaultRow(
                TimeText.minute(line.foundAt()), line.policy().toString(), line.targets(), line.totals(), line.ids());
    }
}
