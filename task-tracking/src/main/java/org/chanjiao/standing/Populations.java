package org.chanjiao.standing;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.ledger.LedgerState;
import org.chanjiao.ledger.LedgerTypes;
import org.chanjiao.measure.MeasureSheet;
import org.chanjiao.measure.Population;
import org.chanjiao.progress.PopulationEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a demand on each school, enterprise, teacher or person is about, in a fixed order. */
@Component
@RequiredArgsConstructor
class Populations {

    /** The ledger that knows every teacher with the day of hiring. */
    static final String ROSTER = "teacher-roster";

    private final JdbcClient database;
    private final LedgerTypes types;

    List<PopulationEntry> of(MeasureSheet sheet) {
        return switch (sheet.measure().population()) {
            case NONE -> List.of();
            case SCHOOLS, ENTERPRISES -> organisations(sheet);
            case TEACHERS -> teachers(sheet);
            case REPORTED -> reported(sheet);
        };
    }

    /** Organisations keep no day of their own: their years run from the start of the target. */
    private List<PopulationEntry> organisations(MeasureSheet sheet) {
        boolean schools = sheet.measure().population() == Population.SCHOOLS;
        return database.sql(
                        """
                        select id::text from organisation where status = 'ACTIVE' and kind = :kind and region_code like :prefix
                        order by region_code, name
                        """)
                .param("kind", schools ? "SCHOOL" : "ENTERPRISE")
                .param("prefix", sheet.region().prefix() + "%")
                .query((row, number) ->
                        new PopulationEntry(row.getString(1), sheet.measure().start()))
                .list();
    }

    private List<PopulationEntry> teachers(MeasureSheet sheet) {
        List<String> counting = types.get(ROSTER).states().stream()
                .filter(LedgerState::counts)
                .map(LedgerState::name)
                .toList();
        return database.sql(
                        """
                        select owner_id || '/' || (particulars ->> 'teacher') as entity, min((particulars ->> 'hiredOn')::date) as since
                        from ledger_item where type_code = :roster and voided_at is null and state in (:states)
                          and region_code like :prefix group by 1 order by 1
                        """)
                .param("roster", ROSTER)
                .param("states", counting)
                .param("prefix", sheet.region().prefix() + "%")
                .query((row, number) ->
                        new PopulationEntry(row.getString("entity"), row.getObject("since", LocalDate.class)))
                .list();
    }

    private List<PopulationEntry> reported(MeasureSheet sheet) {
        return database.sql(
                        "select entity, min(fact_on) as since from fact where target_id = ? group by entity order by entity")
                .param(sheet.target().value())
                .query((row, number) ->
                        new PopulationEntry(row.getString("entity"), row.getObject("since", LocalDate.class)))
                .list();
    }
}
