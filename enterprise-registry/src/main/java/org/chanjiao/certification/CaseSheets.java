package org.chanjiao.certification;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.scheme.OwnerUnit;
import org.chanjiao.scheme.Scheme;
import org.chanjiao.scheme.SelfCheck;
import org.chanjiao.scheme.SelfChecks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Single cases as people read them. */
@Service
@RequiredArgsConstructor
public class CaseSheets {

    private final CaseDesk desk;
    private final CaseSight sight;
    private final SelfChecks checks;
    private final Organisations organisations;
    private final ReportRows reports;
    private final Objections objections;

    /** @throws UnknownCase when there is none for this person */
    @Transactional(readOnly = true)
    public CaseSheet of(CaseId id, Person person) {
        CertificationCase found = desk.visible(id, person);
        Scheme rules = desk.rules(found);
        SelfCheck check = check(found, rules);
        Long version = found.version();
        return new CaseSheet(
                id,
                found.number(),
                rules,
                organisations.view(new OrganisationId(found.applicantId())),
                found.applicantName(),
                found.subject(),
                found.state(),
                found.course().dueOn(),
                found.filing().onBehalf(),
                check,
                ApplicationFields.of(rules, check),
                found.answers(),
                found.requests(),
                found.course().steps(),
                found.review().all(),
                acts(found, rules, person),
                open(found, rules),
                !sight.decidesHere(rules, person),
                listing(found, rules),
                reports.of(id),
                sight.handles(found, rules, person) ? objections.of(id) : List.of(),
                version == null ? 0 : version);
    }

    private SelfCheck check(CertificationCase found, Scheme rules) {
        String kept = found.filing().check();
        return kept.isEmpty() || found.state().isWritable()
                ? checks.of(
                        rules,
                        new OrganisationId(found.applicantId()),
                        Places.of(rules, RegionCode.of(found.regionCode())),
                        desk.today())
                : checks.read(kept);
    }

    private Set<CaseAct> acts(CertificationCase found, Scheme rules, Person person) {
        Set<CaseAct> acts = EnumSet.noneOf(CaseAct.class);
        if (sight.writes(found, person)) {
            acts.addAll(CaseAct.ofApplicant(found.state()));
        }
        if (sight.handles(found, rules, person)) {
            acts.addAll(CaseAct.ofOffice(found.state()));
        }
        return acts;
    }

    private static List<OwnerUnit> open(CertificationCase found, Scheme rules) {
        return rules.owners().stream()
                .filter(owner -> found.review().present().stream()
                        .noneMatch(given -> given.owner().equals(owner.label())))
                .toList();
    }

    private CaseSheet.Listing listing(CertificationCase found, Scheme rules) {
        Cultivation pool = found.cultivation();
        Certificate certificate = found.certificate();
        LocalDate listedOn = pool.poolOn();
        LocalDate revokedOn = certificate.revokedOn();
        return new CaseSheet.Listing(
                listedOn,
                pool.planDueOn(),
                pool.planOn(),
                pool.planLink(),
                reportDue(found, rules),
                listedOn == null ? null : listedOn.plusYears(rules.terms().cultivationYears()),
                certificate.number(),
                certificate.certifiedOn(),
                certificate.validUntil(),
                revokedOn,
                revokedOn == null ? null : revokedOn.plusYears(rules.terms().banYears()));
    }

    private @Nullable LocalDate reportDue(CertificationCase found, Scheme rules) {
        return found.state().isListed()
                ? AnnualReportDuty.of(
                                rules.terms().annualReportDue(),
                                found.cultivation().poolOn())
                        .nextDue(desk.today())
                : null;
    }
}
