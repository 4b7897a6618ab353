package org.chanjiao.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.draft.DraftSheet.Meaning;
import org.chanjiao.draft.DraftSheet.NameRow;
import org.chanjiao.draft.DraftSheet.TaskRow;
import org.chanjiao.policy.SourceText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads import drafts for their pages. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class DraftSheets {
    private final Desk desk;
    private final JdbcClient jdbc;

    /** @throws UnknownDraft when there is none, {@link org.chanjiao.access.AccessDenied} when it lies on another desk */
    public DraftSheet of(DraftId id, Person person) {
        desk.letRead(id, person);
        return read(id);
    }

    DraftSheet read(DraftId id) {
        SheetRows.HeadAndText draft = jdbc.sql(
                        "select d.*, r.full_path, k.full_path as desk_path, p.title as revises_title,"
                                + " t.id as twin_id, t.editor_name as twin_editor,"
                                + " d.revises is null and exists (select 1 from policy o where o.document_number = d.document_number"
                                + " and o.region_code = d.region_code and o.opened_at > d.opened_at) as overtaken from import_draft d"
                                + " join region r on r.code = d.region_code join region k on k.code = d.desk_region"
                                + " left join policy p on p.id = d.revises"
                                + " left join lateral (select o.id, o.editor_name from import_draft o where o.document_number = d.document_number"
                                + " and o.desk_region = d.desk_region and o.status = 'OPEN' and o.id <> d.id order by o.opened_at limit 1) t on true"
                                + " where d.id = ?")
                .param(id.value())
                .query(SheetRows::headAndText)
                .optional()
                .orElseThrow(() -> new UnknownDraft(id));
        return new DraftSheet(
                draft.header(),
                new SourceText(draft.text()),
                rows(
                        "select * from draft_section where draft_id = ? order by start_offset, end_offset desc, ordinal",
                        id,
                        SheetRows::section),
                tasks(id),
                rows(
                        "select * from draft_target where draft_id = ? order by start_offset, end_offset, id",
                        id,
                        SheetRows::target),
                rows("select * from draft_question where draft_id = ? order by ordinal, id", id, SheetRows::question),
                names(id),
                rows("select * from draft_citation where draft_id = ? order by ordinal", id, SheetRows::citation));
    }

    private List<TaskRow> tasks(DraftId id) {
        Map<UUID, List<DraftUnit>> units = new HashMap<>();
        jdbc.sql(
                        "select u.* from draft_unit u join draft_task t on t.id = u.task_id where t.draft_id = ? order by u.task_id, u.ordinal")
                .param(id.value())
                .query(row -> {
                    units.computeIfAbsent(row.getObject("task_id", UUID.class), key -> new ArrayList<>())
                            .add(SheetRows.unit(row));
                });
        return jdbc.sql("select * from draft_task where draft_id = ? order by start_offset, end_offset, id")
                .param(id.value())
                .query((row, n) -> SheetRows.task(row, units.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private List<NameRow> names(DraftId id) {
        Map<UUID, List<Meaning>> meanings = new HashMap<>();
        jdbc.sql(
                        "select m.unit_name_id, o.id, o.name from draft_unit_name_organisation m join draft_unit_name n on n.id = m.unit_name_id"
                                + " join organisation o on o.id = m.organisation_id where n.draft_id = ? order by m.unit_name_id, m.ordinal")
                .param(id.value())
                .query(row -> {
                    meanings.computeIfAbsent(row.getObject(1, UUID.class), key -> new ArrayList<>())
                            .add(new Meaning(row.getObject(2, UUID.class), row.getString(3)));
                });
        return rows(
                "select * from draft_unit_name where draft_id = ? order by name",
                id,
                row -> new NameRow(
                        SheetRows.id(row, "id"),
                        row.getString("name"),
                        row.getBoolean("collective"),
                        row.getBoolean("settled"),
                        meanings.getOrDefault(row.getObject("id", UUID.class), List.of())));
    }

    private <T> List<T> rows(String sql, DraftId id, Row<T> mapping) {
        return jdbc.sql(sql)
                .param(id.value())
                .query((row, n) -> mapping.of(row))
                .list();
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
