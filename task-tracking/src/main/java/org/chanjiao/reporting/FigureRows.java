package org.chanjiao.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.binding.Binding;
import org.chanjiao.binding.Bindings;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The judged figures of policies, each once however often the text states it. */
@Component
@RequiredArgsConstructor
class FigureRows {

    private static final int MOST = 500;
    private static final String FIGURES =
            """
            from target g join target_measure m on m.target_id = g.id join policy p on p.id = g.policy_id
            join report_cycle c on c.policy_id = g.policy_id
            left join task t on t.id = g.task_id and t.status = 'OPEN'
            where g.status = 'OPEN' and g.duplicate_of is null and g.type in ('GOAL', 'NORM')
            """;
    private static final String SELECT =
            "select g.id, g.policy_id, p.title as policy_title, g.phrase, g.quantity_text, t.title as task " + FIGURES;

    /** No ledger counts it, no unit is named for it, and no statement of it hangs on a task with somebody to answer. */
    private static final String UNASKED =
            """
             and c.status = 'OPEN' and not exists (select from target_binding b where b.target_id = g.id)
             and not exists (select from report_figure_unit u where u.policy_id = g.policy_id and u.target_id = g.id)
             and not exists (select from target s join task k on k.id = s.task_id and k.status = 'OPEN'
               where s.status = 'OPEN' and coalesce(s.duplicate_of, s.id) = g.id
                 and (exists (select from report_assignment a where a.policy_id = g.policy_id and a.task_id = k.id)
                   or exists (select from task_responsibility r where r.task_id = k.id and r.role = 'LEAD'
                     and r.organisation_id is not null)))
             and c.region_code like :prefix || '%'
            """;

    private final JdbcClient database;
    private final Bindings bindings;

    /** A figure by name. */
    record Named(UUID id, String phrase) {}

    Optional<Named> find(PolicyId policy, TargetId target) {
        return database.sql("select g.id, g.phrase " + FIGURES + " and g.policy_id = :policy and g.id = :target")
                .param("policy", policy.value())
                .param("target", target.value())
                .query(Named.class)
                .optional();
    }

    List<CycleFigure> unasked(String prefix) {
        return database.sql(SELECT + UNASKED + " order by p.issued_on desc nulls last, p.id, g.ordinal limit " + MOST)
                .param("prefix", prefix)
                .query((row, number) -> figure(row, null, List.of(), "", true))
                .list();
    }

    long countUnasked(String prefix) {
        return database.sql("select count(*) from (select g.id " + FIGURES + UNASKED + " limit " + MOST + ") found")
                .param("prefix", prefix)
                .query(Long.class)
                .single();
    }

    /** Those of one policy, with the units that are asked by their targets. */
    List<CycleFigure> of(ReportCycle cycle, Map<UUID, List<UUID>> asked) {
        List<TargetId> ids = new ArrayList<>();
        database.sql("select g.id " + FIGURES + " and g.policy_id = ?")
                .param(cycle.policyId())
                .query((row, number) -> ids.add(new TargetId(row.getObject(1, UUID.class))))
                .list();
        Map<UUID, String> ledgers = bindings.of(ids).stream()
                .collect(Collectors.toMap(
                        binding -> binding.target().value(), (Binding found) -> bindings.words(found.choice())));
        Map<UUID, String> names =
                names(asked.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        return database.sql(SELECT + " and g.policy_id = ? order by g.ordinal, g.id")
                .param(cycle.policyId())
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    List<CycleFigure.Unit> units = asked.getOrDefault(id, List.of()).stream()
                            .map(unit -> unit(cycle, id, unit, names))
                            .toList();
                    String ledger = ledgers.get(id);
                    return figure(row, ledger, units, cycle.evidenceFor(id), units.isEmpty() && ledger == null);
                })
                .list();
    }

    private static CycleFigure.Unit unit(ReportCycle cycle, UUID target, UUID unit, Map<UUID, String> names) {
        return new CycleFigure.Unit(
                unit.toString(),
                names.getOrDefault(unit, ""),
                cycle.figureUnits().contains(new FigureUnit(target, unit)));
    }

    private Map<UUID, String> names(Set<UUID> units) {
        return units.isEmpty()
                ? Map.of()
                : database
                        .sql("select id, name as phrase from organisation where id in (:units)")
                        .param("units", units)
                        .query(Named.class)
                        .stream()
                        .collect(Collectors.toMap(Named::id, Named::phrase));
    }

    private static CycleFigure figure(
            ResultSet row, @Nullable String ledger, List<CycleFigure.Unit> units, String evidence, boolean unasked)
            throws SQLException {
        return new CycleFigure(
                new PolicyId(row.getObject("policy_id", UUID.class)),
                row.getString("policy_title"),
                new TargetId(row.getObject("id", UUID.class)),
                row.getString("phrase"),
                row.getString("quantity_text"),
                row.getString("task"),
                ledger,
                units,
                evidence,
                unasked);
    }
}
