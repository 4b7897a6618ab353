package org.chanjiao.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.chanjiao.evidence.CountedFacts;
import org.chanjiao.ledger.LedgerState;
import org.chanjiao.ledger.LedgerTypes;
import org.chanjiao.ledger.UnknownLedgerType;
import org.chanjiao.measure.MeasureSheet;
import org.chanjiao.measure.Population;
import org.chanjiao.progress.Fact;
import org.chanjiao.progress.PopulationEntry;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a demand on each school, enterprise, teacher or person is about, in a fixed order. */
@Component
@RequiredArgsConstructor
class Populations {

    /** The ledger that knows every teacher with the day of hiring. */
    static final String ROSTER = "teacher-roster";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

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

    /** The same, where "whoever has a fact" is asked of facts at hand. */
    List<PopulationEntry> of(MeasureSheet sheet, List<Fact> facts) {
        if (sheet.measure().population() != Population.REPORTED) {
            return of(sheet);
        }
        Map<String, LocalDate> since = new TreeMap<>();
        facts.stream()
                .filter(fact -> fact.entity() != null)
                .forEach(fact -> since.merge(
                        String.valueOf(fact.entity()), fact.date(), (one, other) -> one.isBefore(other) ? one : other));
        return since.entrySet().stream()
                .map(entry -> new PopulationEntry(entry.getKey(), entry.getValue()))
                .toList();
    }

    Map<String, String> names(Collection<String> members) {
        if (members.isEmpty()) {
            return Map.of();
        }
        List<String> organisations =
                members.stream().map(Populations::organisation).distinct().toList();
        Map<String, String> known = new HashMap<>();
        database.sql(
                        "select id::text, name from organisation where id = any (array(select unnest(cast(:ids as text[]))::uuid))")
                .param("ids", organisations.stream().filter(Populations::isId).toArray(String[]::new))
                .query((RowCallbackHandler) row -> known.put(row.getString(1), row.getString(2)));
        Map<String, String> names = new HashMap<>();
        for (String member : members) {
            String name = known.get(organisation(member));
            if (name != null) {
                int cut = member.indexOf('/');
                names.put(member, cut < 0 ? name : name + " " + member.substring(cut + 1));
            }
        }
        return names;
    }

    private static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private static String organisation(String member) {
        int cut = member.indexOf('/');
        return cut < 0 ? member : member.substring(0, cut);
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
        List<String> counting = countingStates();
        if (counting.isEmpty()) {
            return List.of();
        }
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

    /** Empty before the ledgers are set up. */
    private List<String> countingStates() {
        try {
            return types.get(ROSTER).states().stream()
                    .filter(LedgerState::counts)
                    .map(LedgerState::name)
                    .toList();
        } catch (UnknownLedgerType notYet) {
            return List.of();
        }
    }

    private List<PopulationEntry> reported(MeasureSheet sheet) {
        return database.sql("select entity, min(fact_on) as since from fact f where target_id = ? and "
                        + CountedFacts.CONDITION + " group by entity order by entity")
                .param(sheet.target().value())
                .query((row, number) ->
                        new PopulationEntry(row.getString("entity"), row.getObject("since", LocalDate.class)))
                .list();
    }
}
