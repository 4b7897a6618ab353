package org.chanjiao.register;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.credit.CreditMatter;
import org.chanjiao.credit.CreditRecordMoved;
import org.chanjiao.credit.CreditState;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.Organisations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is found against an enterprise of the pool or the directory is looked at by the bureau; it revokes nothing by itself. */
@Service
@RequiredArgsConstructor
public class ListingReviews {

    private final ListingReviewRepository repository;
    private final Organisations organisations;
    private final JdbcClient jdbc;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Raises one review a record, as soon as it is found or, where the enterprise was listed later, recorded. */
    @EventListener
    @Transactional
    public void on(CreditRecordMoved moved) {
        boolean grave = moved.to() == CreditState.FOUND || moved.to() == CreditState.RECORDED;
        if (grave
                && listed(moved.enterprise())
                && !repository.existsByCreditRecordId(moved.creditRecord().value())) {
            repository.save(new ListingReview(moved.enterprise(), moved.creditRecord(), clock.instant()));
            events.publishEvent(new ListingReviewRaised(moved.enterprise(), false, moved.note()));
        }
    }

    /** Those of the person's place that wait, the oldest first. */
    public List<ReviewLine> open(Person person) {
        access.require(person, Permission.KEEP_CREDIT);
        return jdbc.sql(
                        """
                select v.id, v.organisation_id, o.name, c.id as record, c.matter, c.description, c.state, v.raised_at
                from listing_review v join organisation o on o.id = v.organisation_id
                join credit_record c on c.id = v.credit_record_id
                where v.settled_at is null and o.region_code like :prefix order by v.raised_at, v.id""")
                .param("prefix", access.scopeOf(person).regionPrefix() + "%")
                .query((row, number) -> new ReviewLine(
                        row.getObject("id", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        row.getString("name"),
                        row.getObject("record", UUID.class),
                        CreditMatter.valueOf(row.getString("matter")),
                        row.getString("description"),
                        CreditState.valueOf(row.getString("state")),
                        row.getObject("raised_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** @return false without a conclusion, or where somebody else concluded already */
    @Transactional
    public boolean settle(UUID id, String conclusion, Person person) {
        ListingReview found = repository.findById(id).orElseThrow(() -> new UnknownReview(id));
        OrganisationId enterprise = new OrganisationId(found.organisationId());
        access.require(
                person, Permission.KEEP_CREDIT, organisations.view(enterprise).region());
        if (!found.settle(conclusion, person, clock.instant())) {
            return false;
        }
        repository.save(found);
        events.publishEvent(new ListingReviewRaised(enterprise, true, conclusion.strip()));
        return true;
    }

    private boolean listed(OrganisationId enterprise) {
        return jdbc.sql(
                        """
                select exists (select from certification_case c where c.applicant_id = ?
                  and c.state in ('CULTIVATING', 'ASSESSMENT', 'CERT_PUBLICITY', 'CERTIFIED', 'RECHECK'))""")
                .param(enterprise.value())
                .query(Boolean.class)
                .single();
    }
}
