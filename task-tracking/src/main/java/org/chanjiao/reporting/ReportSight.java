package org.chanjiao.reporting;

import java.util.HashMap;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.access.Scope;
import org.chanjiao.account.Person;
import org.springframework.stereotype.Component;

/** Who sees and does what: units their own reports, the bureau those of its place and all inside it. */
@Component
@RequiredArgsConstructor
class ReportSight {

    /** For queries with the report as {@code r}. */
    static final String CONDITION =
            "(r.organisation_id = :sightUnit or :sightWide and r.region_code like :sightPrefix || '%')";

    private final Access access;

    boolean sees(Person person, Report report) {
        return access.may(person, Permission.READ_REPORTING)
                && (own(person, report)
                        || access.may(person, Permission.READ_REPORTING, report.region()) && wide(person));
    }

    boolean writes(Person person, Report report) {
        return access.may(person, Permission.WRITE_REPORT) && (own(person, report) || writesFor(person, report));
    }

    /** Bureau staff, for a unit that is not their own. */
    boolean writesFor(Person person, Report report) {
        return !own(person, report) && wide(person) && access.may(person, Permission.WRITE_REPORT, report.region());
    }

    boolean reviewsInside(Person person, Report report) {
        return access.may(person, Permission.REVIEW_UNIT_REPORT) && own(person, report);
    }

    boolean reviews(Person person, Report report) {
        return access.may(person, Permission.REVIEW_REPORT, report.region());
    }

    /** Whether it is the person's turn to review it now. */
    boolean mayReviewNow(Person person, Report report) {
        boolean turn = report.status() == ReportStatus.UNIT_REVIEW
                ? reviewsInside(person, report)
                : report.status() == ReportStatus.BUREAU_REVIEW && reviews(person, report);
        return turn && !report.isSentBy(person);
    }

    /** The parameters of {@link #CONDITION}. */
    Map<String, Object> parameters(Person person) {
        Scope scope = access.scopeOf(person);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("sightUnit", person.organisationId().value());
        parameters.put("sightWide", wide(person));
        parameters.put("sightPrefix", scope.regionPrefix());
        return parameters;
    }

    boolean wide(Person person) {
        return access.scopeOf(person).wholeRegion();
    }

    boolean may(Person person, Permission permission) {
        return access.may(person, permission);
    }

    private static boolean own(Person person, Report report) {
        return report.unit().equals(person.organisationId());
    }
}
