package org.chanjiao.draft;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of open drafts. */
@Component
@RequiredArgsConstructor
class DraftShelf {
    private static final String OPEN =
            """
            select d.id, d.title, d.document_number, r.full_path, d.editor_name, d.touched_at, d.touched_by, p.title,
              (select count(*) from draft_question q where q.draft_id = d.id and q.answer is null and not q.dropped),
              (select count(*) from draft_section s where s.draft_id = d.id and s.decision = 'PROPOSED')
                + (select count(*) from draft_task t where t.draft_id = d.id and t.decision = 'PROPOSED')
                + (select count(*) from draft_target t where t.draft_id = d.id and t.decision = 'PROPOSED')
            from import_draft d join region r on r.code = d.region_code left join policy p on p.id = d.revises
            where d.status = 'OPEN' and d.desk_region like ?
            order by d.touched_at desc, d.id limit 200
            """;

    private final JdbcClient jdbc;

    List<DraftEntry> openOf(RegionCode desk) {
        return jdbc.sql(OPEN)
                .param(desk.prefix() + "%")
                .query((row, n) -> new DraftEntry(
                        new DraftId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant(),
                        row.getString(7),
                        row.getInt(9),
                        row.getInt(10),
                        row.getString(8)))
                .list();
    }
}
