package org.chanjiao.reporting;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.policy.PolicyId;

/** What never changes about a report: who is asked, against which policy, for which days. */
@MappedSuperclass
@Getter(AccessLevel.PACKAGE)
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
abstract class AskedReport {

    @EmbeddedId
    private ReportId id;

    private String number;
    private UUID policyId;
    private UUID organisationId;
    private String regionCode;

    @Embedded
    private ReportDays days;

    private Instant openedAt;

    AskedReport(String number, ReportCycle cycle, OrganisationId unit, ReportDays days, Instant at) {
        this.id = ReportId.random();
        this.number = number;
        this.policyId = cycle.policyId();
        this.organisationId = unit.value();
        this.regionCode = cycle.regionCode();
        this.days = days;
        this.openedAt = at;
    }

    PolicyId policy() {
        return new PolicyId(policyId);
    }

    OrganisationId unit() {
        return new OrganisationId(organisationId);
    }

    RegionCode region() {
        return RegionCode.of(regionCode);
    }
}
