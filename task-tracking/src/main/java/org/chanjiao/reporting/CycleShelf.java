package org.chanjiao.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.policy.PolicyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The cycles a policy officer sets, by policy. */
@Service
@RequiredArgsConstructor
public class CycleShelf {

    private static final int MOST = 500;
    private static final String SELECT =
            """
            select c.*, p.title, (select count(*) from report r where r.policy_id = c.policy_id) as reports
            from report_cycle c join policy p on p.id = c.policy_id where c.region_code like :prefix || '%'
            """;

    private final JdbcClient database;
    private final Access access;

    /** Those of the person's place and all inside it, the newest policy first; at most {@value #MOST}. */
    public List<CycleView> all(Person person) {
        access.require(person, Permission.MANAGE_REPORTING);
        return database.sql(SELECT + " order by p.issued_on desc nulls last, p.id limit " + MOST)
                .param("prefix", access.scopeOf(person).regionPrefix())
                .query((row, number) -> view(row, List.of(), List.of()))
                .list();
    }

    /** @throws UnknownCycle when there is none that the person may set */
    public CycleView of(PolicyId policy, Person person) {
        access.require(person, Permission.MANAGE_REPORTING);
        return database.sql(SELECT + " and c.policy_id = :policy")
                .param("prefix", access.scopeOf(person).regionPrefix())
                .param("policy", policy.value())
                .query((row, number) -> view(row, tasks(policy), assigned(policy)))
                .optional()
                .orElseThrow(() -> new UnknownCycle(policy));
    }

    private List<CycleView.Task> tasks(PolicyId policy) {
        return database.sql("select id, title from task where policy_id = ? and status = 'OPEN' order by ordinal")
                .param(policy.value())
                .query(CycleView.Task.class)
                .list();
    }

    private List<CycleView.Assigned> assigned(PolicyId policy) {
        return database.sql(
                        """
                select t.id as task, t.title, o.id as unit, o.name from report_assignment a join task t on t.id = a.task_id
                join organisation o on o.id = a.organisation_id where a.policy_id = ? order by t.ordinal, o.name""")
                .param(policy.value())
                .query(CycleView.Assigned.class)
                .list();
    }

    private static CycleView view(ResultSet row, List<CycleView.Task> tasks, List<CycleView.Assigned> assigned)
            throws SQLException {
        return new CycleView(
                new PolicyId(row.getObject("policy_id", UUID.class)),
                row.getString("title"),
                new CycleTerms(
                        Frequency.valueOf(row.getString("frequency")),
                        row.getInt("due_days"),
                        row.getInt("grace_days"),
                        row.getBoolean("supports_report"),
                        row.getBoolean("inner_review")),
                CycleStatus.valueOf(row.getString("status")),
                row.getLong("version"),
                row.getLong("reports"),
                tasks,
                assigned);
    }
}
