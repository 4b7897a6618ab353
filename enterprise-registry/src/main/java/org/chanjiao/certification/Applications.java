package org.chanjiao.certification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.certification.CaseRefused.Reason;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.scheme.CriterionResult;
import org.chanjiao.scheme.Outcome;
import org.chanjiao.scheme.Scheme;
import org.chanjiao.scheme.Schemes;
import org.chanjiao.scheme.SelfCheck;
import org.chanjiao.scheme.SelfChecks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an applicant does with a case, or the counter on its behalf: file, write, submit, put right, take back. */
@Service
@RequiredArgsConstructor
public class Applications {

    private static final String APPLICANT = "申报单位";
    private static final String COUNTER = "窗口代办";

    private final CertificationCaseRepository repository;
    private final CaseDesk desk;
    private final CaseSight sight;
    private final CaseNumbers numbers;
    private final Calls calls;
    private final Schemes schemes;
    private final SelfChecks checks;
    private final Organisations organisations;
    private final Access access;

    /**
     * Opens a draft.
     *
     * @param applicant the unit that applies; another one than the own where the counter files for it
     * @param subject what is judged where that is not the applicant itself, blank otherwise
     * @throws CaseRefused when the scheme takes no such applicant, is closed, or a case of it is open or barred
     */
    @Transactional
    public CaseId file(String schemeCode, OrganisationId applicant, String subject, Person person) {
        OrganisationView unit = organisations.view(applicant);
        access.require(person, Permission.APPLY, unit.region());
        boolean onBehalf = !person.organisationId().equals(applicant);
        if (onBehalf && !access.scopeOf(person).wholeRegion()) {
            throw new UnknownCase(applicant);
        }
        Scheme rules = schemes.get(schemeCode);
        requireFitting(rules, unit, subject);
        UUID call = rules.rolling() ? null : calls.openFor(rules, unit.region(), desk.today());
        requireFree(rules, unit, subject, call);
        LocalDate today = desk.today();
        Actor actor = desk.actor(person, onBehalf ? COUNTER : APPLICANT);
        Filing filing = new Filing(person.accountId().value(), person.name(), onBehalf, null, "", null);
        CaseHead head =
                new CaseHead(numbers.ofCase(unit.region(), today.getYear()), call, unit.region(), subject.strip());
        CertificationCase fresh =
                new CertificationCase(head, rules, unit, filing, actor.at().truncatedTo(ChronoUnit.MICROS));
        return desk.keep(fresh, "filed", "新建申报");
    }

    /**
     * Keeps what is written so far; nothing in it is checked.
     *
     * @return the version it is kept at
     */
    @Transactional
    public long write(CaseId id, Map<String, String> answers, long seen, Person person) {
        CertificationCase found = writable(id, seen, person);
        found.write(answers);
        desk.keep(found, "written", "暂存申报");
        return Objects.requireNonNull(found.version());
    }

    /**
     * Sends the application in, with the self-check of this moment.
     *
     * @throws CaseRefused naming what is blank, or which conditions are missing
     */
    @Transactional
    public void submit(CaseId id, Map<String, String> answers, long seen, Person person) {
        CertificationCase found = writable(id, seen, person);
        found.write(answers);
        Scheme rules = desk.rules(found);
        SelfCheck check = checks.of(rules, new OrganisationId(found.applicantId()), place(rules, found), desk.today());
        List<String> blank = ApplicationFields.of(rules, check).blank(answers);
        if (!blank.isEmpty()) {
            throw new CaseRefused(Reason.INCOMPLETE, blank.toArray(String[]::new));
        }
        if (check.outcome() == Outcome.MISSING) {
            throw new CaseRefused(Reason.NOT_ELIGIBLE, missing(check));
        }
        LocalDate due = desk.inWorkingDays(rules.terms().acceptanceDays());
        found.submit(checks.text(check), due, actor(found, person));
        desk.keep(found, "submitted", "提交申报");
    }

    @Transactional
    public void withdraw(CaseId id, String reason, long seen, Person person) {
        CertificationCase found = writable(id, seen, person);
        found.withdraw(reason, actor(found, person));
        desk.keep(found, "withdrawn", "撤回申报");
    }

    /** The place whose borders the scheme's conditions mean. */
    RegionCode place(Scheme rules, CertificationCase of) {
        return Places.of(rules, RegionCode.of(of.regionCode()));
    }

    private CertificationCase writable(CaseId id, long seen, Person person) {
        CertificationCase found = desk.visible(id, seen, person);
        if (!sight.writes(found, person)) {
            throw new UnknownCase(id);
        }
        return found;
    }

    private Actor actor(CertificationCase of, Person person) {
        return desk.actor(person, of.filing().onBehalf() ? COUNTER : APPLICANT);
    }

    private static void requireFitting(Scheme rules, OrganisationView unit, String subject) {
        if (!unit.active() || !rules.subject().isPutForwardBy(unit.kind())) {
            throw new CaseRefused(Reason.WRONG_APPLICANT);
        }
        if (!rules.subject().isTheApplicant() && subject.isBlank()) {
            throw new CaseRefused(Reason.NO_SUBJECT);
        }
    }

    /** One open case at a time, and none before the ban of a revocation has passed. */
    private void requireFree(Scheme rules, OrganisationView unit, String subject, @Nullable UUID call) {
        for (CertificationCase other :
                repository.findBySchemeAndApplicantId(rules.code(), unit.id().value())) {
            LocalDate revoked = other.certificate().revokedOn();
            if (revoked != null
                    && desk.today().isBefore(revoked.plusYears(rules.terms().banYears()))) {
                throw new CaseRefused(
                        Reason.BARRED,
                        revoked.plusYears(rules.terms().banYears()).toString());
            }
            boolean same = other.subject().equals(subject.strip()) && Objects.equals(other.callId(), call);
            if (same && !other.state().isFinal()) {
                throw new CaseRefused(Reason.CASE_OPEN, other.number());
            }
        }
    }

    private static String[] missing(SelfCheck check) {
        return check.barring().map(CriterionResult::id).toArray(String[]::new);
    }
}
