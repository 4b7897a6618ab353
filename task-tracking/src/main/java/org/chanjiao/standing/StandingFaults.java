package org.chanjiao.standing;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.policy.Policies;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.UnknownPolicy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What checks found, for whoever runs the platform: when, where and how many, never what the figures say. */
@Service
@Transactional
@RequiredArgsConstructor
public class StandingFaults {

    private final StandingChecks checks;
    private final Policies policies;
    private final Access access;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** One line for each policy and check, the last first. */
    @Transactional(readOnly = true)
    public List<FaultLine> lines(int limit) {
        return database.sql(
                        """
                        select max(found_at) as found_at, policy_id, count(target_id) as targets, count(*) - count(target_id) as totals,
                          array_remove(array_agg(target_id order by target_id), null) as ids
                        from standing_fault where policy_id is not null group by date_trunc('minute', found_at), policy_id
                        order by max(found_at) desc, policy_id limit ?
                        """)
                .param(limit)
                .query((row, number) -> new FaultLine(
                        row.getObject("found_at", OffsetDateTime.class).toInstant(),
                        new PolicyId(row.getObject("policy_id", UUID.class)),
                        row.getInt("targets"),
                        row.getInt("totals"),
                        ids(row.getArray("ids"))))
                .list();
    }

    /** The last check of everything; empty before the first night. */
    @Transactional(readOnly = true)
    public Optional<CheckRun> lastRun() {
        return database.sql("select checked_at, policies, faults from standing_check order by checked_at desc limit 1")
                .query((row, number) ->
                        new CheckRun(row.getObject(1, OffsetDateTime.class).toInstant(), row.getInt(2), row.getInt(3)))
                .optional();
    }

    /** Writes down that everything was checked. */
    public void checked(int number, int faults) {
        database.sql(
                        "insert into standing_check (checked_at, policies, faults) values (?, ?, ?) on conflict do nothing")
                .params(clock.instant().atOffset(ZoneOffset.UTC), number, faults)
                .update();
    }

    /**
     * Recomputes the stored figures of a policy at somebody's wish and puts right what differs.
     *
     * @return how many differed
     */
    public int recompute(PolicyId policy, Person person) {
        access.require(person, Permission.RECOMPUTE_PROGRESS);
        policies.find(policy).orElseThrow(() -> new UnknownPolicy(policy));
        int faults = checks.check(policy);
        events.publishEvent(new StandingRecomputed(policy, faults));
        return faults;
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return Arrays.asList((UUID[]) array.getArray());
    }
}
