package org.chanjiao.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** The columns of a commitment, the same in the tables of targets and of draft targets. */
public final class CommitmentColumns {

    private CommitmentColumns() {}

    /** The commitment of the row the cursor stands on. */
    public static Commitment read(ResultSet row) throws SQLException {
        return new Commitment(
                row.getString("quantity_text"),
                row.getString("subject"),
                Bound.valueOf(row.getString("comparator")),
                row.getBigDecimal("low"),
                row.getBigDecimal("high"),
                row.getBigDecimal("tolerance"),
                row.getString("unit"),
                row.getObject("start_on", LocalDate.class),
                row.getObject("deadline_on", LocalDate.class),
                Period.valueOf(row.getString("period")),
                row.getObject("period_years", Integer.class),
                TargetScope.valueOf(row.getString("scope")),
                TargetType.valueOf(row.getString("type")));
    }
}
