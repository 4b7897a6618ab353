package org.chanjiao.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.kernel.RegionCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ends of policies: repealed, expired or superseded, and taken back by whoever may end them. */
@Service
@Transactional
@RequiredArgsConstructor
public class PolicyEnds {
    private final PolicyRepository policies;
    private final Access access;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Whether the person may say that policies of the place no longer bind. */
    @Transactional(readOnly = true)
    public boolean may(Person person, RegionCode region) {
        return access.may(person, Permission.PUBLISH_POLICY, region);
    }

    /** Whether a policy can end on that day: not before it was issued, and not in time to come. */
    @Transactional(readOnly = true)
    public boolean possible(PolicyId id, LocalDate day) {
        LocalDate issued = get(id).head().issuedOn();
        return !day.isAfter(LocalDate.now(clock)) && (issued == null || !day.isBefore(issued));
    }

    /**
     * The policy that a clerk means by a number or a title: of the same place or of one above it, one in force before others.
     * Empty when there is none; never the policy itself.
     */
    @Transactional(readOnly = true)
    public Optional<PolicyId> named(String numberOrTitle, PolicyId other) {
        String words = numberOrTitle.strip().replaceAll("^《|》$", "");
        return database.sql(
                        """
                        select id from policy
                        where (document_number = :number or title = :words or notice_title = :words) and id <> :other
                          and region_code in (:regions)
                        order by (status = 'IN_FORCE') desc, issued_on desc nulls last limit 1
                        """)
                .param("number", DocumentHead.officialNumber(words))
                .param("words", words)
                .param("other", other.value())
                .param("regions", upwards(get(other).region()))
                .query(UUID.class)
                .optional()
                .map(PolicyId::new);
    }

    /**
     * Ends a policy and closes what it demanded.
     *
     * @throws NotInThatState when it has ended already
     */
    public void end(PolicyId id, PolicyEnd end, Person person) {
        Policy policy = get(id);
        access.require(person, Permission.PUBLISH_POLICY, policy.region());
        policy.end(end);
        events.publishEvent(new PolicyEnded(id, end, person, policy.head().title()));
    }

    /**
     * Takes the end of a policy back and opens again what closed with it.
     *
     * @throws NotInThatState when it is in force
     */
    public void reinstate(PolicyId id, String reason, Person person) {
        Policy policy = get(id);
        access.require(person, Permission.PUBLISH_POLICY, policy.region());
        policy.reinstate();
        events.publishEvent(
                new PolicyReinstated(id, reason.strip(), person, policy.head().title()));
    }

    private Policy get(PolicyId id) {
        return policies.findById(id).orElseThrow(() -> new UnknownPolicy(id));
    }

    private static List<String> upwards(RegionCode region) {
        return java.util.stream.Stream.iterate(
                        Optional.of(region), Optional::isPresent, code -> code.flatMap(RegionCode::parent))
                .flatMap(Optional::stream)
                .map(RegionCode::value)
                .toList();
    }
}
