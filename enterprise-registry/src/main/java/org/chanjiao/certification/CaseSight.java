package org.chanjiao.certification;

import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.kernel.RegionLevel;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.scheme.OwnerUnit;
import org.chanjiao.scheme.Scheme;
import org.chanjiao.scheme.SchemeLevel;
import org.springframework.stereotype.Component;

/** Who sees a case, and as what a person acts on it: applicant, counter, owner of the scheme. */
@Component
@RequiredArgsConstructor
class CaseSight {

    private final Access access;

    boolean sees(CertificationCase found, Scheme rules, Person person) {
        RegionCode region = RegionCode.of(found.regionCode());
        if (!access.may(person, Permission.READ_CERTIFICATION, region)) {
            return false;
        }
        boolean draft = found.state() == CaseState.DRAFT;
        boolean own = person.organisationId().equals(new OrganisationId(found.applicantId()));
        return own
                || person.accountId().value().equals(found.filing().filedBy())
                || !draft && (access.scopeOf(person).wholeRegion() || isOwner(rules, person));
    }

    /** The applicant itself, or the counter that filed for it. */
    boolean writes(CertificationCase found, Person person) {
        boolean own = person.organisationId().equals(new OrganisationId(found.applicantId()));
        return access.may(person, Permission.APPLY, RegionCode.of(found.regionCode()))
                && (own || person.accountId().value().equals(found.filing().filedBy()));
    }

    /** Whether the person's unit is one of the owners of the scheme and the person decides for it. */
    boolean isOwner(Scheme rules, Person person) {
        return access.may(person, Permission.REVIEW_CERTIFICATION)
                && rules.owner(person.organisationName()).isPresent();
    }

    /** Whether the person handles cases of that place: the bureau, or another owner of the scheme. */
    boolean handles(CertificationCase found, Scheme rules, Person person) {
        return access.may(person, Permission.REVIEW_CERTIFICATION, RegionCode.of(found.regionCode()))
                && (access.scopeOf(person).wholeRegion() || isOwner(rules, person));
    }

    /** Whether the scheme is decided at the person's own level; below it, results of the upper level are recorded only. */
    boolean decidesHere(Scheme rules, Person person) {
        return person.regionCode().level().ordinal() <= level(rules.level()).ordinal();
    }

    String ownerLabel(Scheme rules, Person person) {
        return rules.owner(person.organisationName()).map(OwnerUnit::label).orElse("");
    }

    private static RegionLevel level(SchemeLevel level) {
        return switch (level) {
            case NATIONAL -> RegionLevel.NATION;
            case PROVINCE -> RegionLevel.PROVINCE;
            case CITY -> RegionLevel.PREFECTURE;
            case DISTRICT -> RegionLevel.COUNTY;
        };
    }
}
