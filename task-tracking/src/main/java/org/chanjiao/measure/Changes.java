package org.chanjiao.measure;

import java.time.OffsetDateTime;
import java.util.List;
import org.chanjiao.target.TargetId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table of what was changed about targets, numbered for each target from 1.
 *
 * @param table its name, never from outside
 */
public record Changes(JdbcClient database, String table) {

    /** Writes a change down behind the earlier ones. */
    public void keep(TargetId target, OffsetDateTime at, String by, String reason, String before, String after) {
        database.sql(
                        """
                        insert into %1$s (target_id, number, changed_at, changed_by, reason, before, after)
                        select :target, coalesce(max(number), 0) + 1, :at, :by, :reason, :before, :after
                        from %1$s where target_id = :target
                        """
                                .formatted(table))
                .param("target", target.value())
                .param("at", at)
                .param("by", by)
                .param("reason", reason)
                .param("before", before)
                .param("after", after)
                .update();
    }

    /** The changes of a target, the last first. */
    public List<Change> of(TargetId target) {
        return database.sql("select number, changed_at, changed_by, reason, before, after from " + table
                        + " where target_id = ? order by number desc")
                .param(target.value())
                .query((row, number) -> new Change(
                        row.getInt(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }
}
