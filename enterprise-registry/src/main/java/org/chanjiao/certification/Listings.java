package org.chanjiao.certification;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.certification.CaseRefused.Reason;
import org.chanjiao.scheme.Scheme;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Life in the pool and in the directory: plan, yearly reports, assessment, recheck, and the ways out. */
@Service
@RequiredArgsConstructor
public class Listings {

    private final CaseDesk desk;
    private final CaseSight sight;
    private final ReportRows reports;

    /**
     * The three-year plan is public.
     *
     * @param link where everybody can read it
     */
    @Transactional
    public void publishPlan(CaseId id, LocalDate on, String link, long seen, Person person) {
        CertificationCase found = own(id, seen, person);
        if (on.isAfter(desk.today())) {
            throw new CaseRefused(Reason.WRONG_YEAR);
        }
        found.publishPlan(on, webAddress(link));
        desk.keep(found, "planned", "公开三年规划");
    }

    /** Files the report of a calendar year that is over; the same year again replaces it. */
    @Transactional
    public void report(CaseId id, int year, Map<String, String> content, String link, long seen, Person person) {
        CertificationCase found = own(id, seen, person);
        LocalDate entered = found.cultivation().poolOn();
        if (!found.state().isListed() || entered == null) {
            throw new CaseRefused(Reason.WRONG_STATE);
        }
        if (year < entered.getYear() || year >= desk.today().getYear()) {
            throw new CaseRefused(Reason.WRONG_YEAR);
        }
        if (content.values().stream().allMatch(String::isBlank)) {
            throw new CaseRefused(Reason.INCOMPLETE, "content");
        }
        reports.put(id, year, content, link.isBlank() ? "" : webAddress(link), person);
        desk.keep(found, "reported", "报送 " + year + " 年度报告");
    }

    @Transactional
    public void beginAssessment(CaseId id, String opinion, long seen, Person person) {
        CertificationCase found = handled(id, seen, person);
        Scheme rules = desk.rules(found);
        found.beginAssessment(
                desk.today(), reports.last(id), rules, opinion, desk.actor(person, Certifications.HANDLER));
        desk.keep(found, "assessed", "开展认证评价");
    }

    @Transactional
    public void concludeAssessment(CaseId id, boolean passed, String opinion, long seen, Person person) {
        CertificationCase found = handled(id, seen, person);
        Scheme rules = desk.rules(found);
        found.concludeAssessment(passed, opinion, desk.publicityEnd(rules), desk.actor(person, Certifications.HANDLER));
        desk.keep(found, "assessment-concluded", passed ? "认证评价通过" : "认证评价未通过");
    }

    @Transactional
    public void beginRecheck(CaseId id, String opinion, long seen, Person person) {
        CertificationCase found = handled(id, seen, person);
        found.beginRecheck(opinion, desk.actor(person, Certifications.HANDLER));
        desk.keep(found, "rechecked", "开展到期复核");
    }

    @Transactional
    public void concludeRecheck(CaseId id, boolean passed, String opinion, long seen, Person person) {
        CertificationCase found = handled(id, seen, person);
        int years = desk.rules(found).terms().validityYears();
        found.concludeRecheck(passed, desk.today(), years, opinion, desk.actor(person, Certifications.HANDLER));
        desk.keep(found, "recheck-concluded", passed ? "到期复核通过" : "到期复核未通过");
    }

    /** 取消资格; re-application is barred for the years of the scheme. */
    @Transactional
    public void revoke(CaseId id, String ground, long seen, Person person) {
        CertificationCase found = handled(id, seen, person);
        found.revoke(desk.today(), ground, desk.actor(person, Certifications.HANDLER));
        desk.keep(found, "revoked", "取消资格");
    }

    /** 移出: on its own wish, after a merger or a dissolution. */
    @Transactional
    public void remove(CaseId id, String reason, long seen, Person person) {
        CertificationCase found = handled(id, seen, person);
        found.remove(reason, desk.actor(person, Certifications.HANDLER));
        desk.keep(found, "removed", "移出名单");
    }

    private CertificationCase own(CaseId id, long seen, Person person) {
        CertificationCase found = desk.visible(id, seen, person);
        if (!sight.writes(found, person)) {
            throw new UnknownCase(id);
        }
        return found;
    }

    private CertificationCase handled(CaseId id, long seen, Person person) {
        CertificationCase found = desk.visible(id, seen, person);
        if (!sight.handles(found, desk.rules(found), person)) {
            throw new UnknownCase(id);
        }
        return found;
    }

    private static String webAddress(String link) {
        try {
            URI address = new URI(link.strip());
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")) {
                return address.toString();
            }
        } catch (URISyntaxException noAddress) {
            throw new CaseRefused(Reason.NO_LINK);
        }
        throw new CaseRefused(Reason.NO_LINK);
    }
}
