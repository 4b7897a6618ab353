package org.chanjiao.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.scheme.OwnerUnit;
import org.chanjiao.scheme.Scheme;
import org.chanjiao.scheme.SchemeLevel;
import org.chanjiao.scheme.SubjectKind;
import org.chanjiao.scheme.Terms;

/** A case taken as far as a test needs it. */
final class Cases {

    static final String PLANNERS = "发展改革部门";
    static final String EDUCATION = "教育部门";
    static final LocalDate FILED = LocalDate.of(2026, 3, 2);
    static final Scheme POOL = scheme(1);
    static final Scheme AWARD = scheme(0);

    private Cases() {}

    static Scheme scheme(int cultivationYears) {
        return new Scheme(
                "scheme",
                1,
                "办法",
                "",
                SchemeLevel.CITY,
                SubjectKind.ENTERPRISE,
                List.of(new OwnerUnit(PLANNERS, List.of("发改")), new OwnerUnit(EDUCATION, List.of("教育"))),
                true,
                0,
                List.of(),
                List.of(),
                null,
                new Terms(true, 5, 5, 20, 5, 10, cultivationYears, 3, "01-31", 3, 5, "示例"),
                "",
                "示例",
                true);
    }

    static Actor actor(String name, LocalDate on) {
        Instant at = on.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();
        return new Actor(UUID.nameUUIDFromBytes(name.getBytes()), name, name, at);
    }

    static CertificationCase draft(Scheme rules) {
        OrganisationView firm = new OrganisationView(
                OrganisationId.random(),
                RegionCode.of("211000"),
                "",
                "云溪精工有限公司",
                OrganisationKind.ENTERPRISE,
                null,
                null,
                "914403001922038216",
                List.of(),
                true,
                0);
        Filing filing = new Filing(UUID.randomUUID(), "申报人", false, null, "", null);
        CertificationCase fresh = new CertificationCase(
                new CaseHead("SB-1", null, RegionCode.of("211000"), ""),
                rules,
                firm,
                filing,
                actor("申报人", FILED).at());
        fresh.write(Map.of("summary", "校企合作"));
        return fresh;
    }

    static CertificationCase submitted(Scheme rules) {
        CertificationCase found = draft(rules);
        found.submit("{}", FILED.plusDays(7), actor("申报人", FILED));
        return found;
    }

    static CertificationCase underReview(Scheme rules) {
        CertificationCase found = submitted(rules);
        found.accept(true, "", FILED.plusDays(30), actor("受理人", FILED));
        found.recommend("材料属实", FILED.plusDays(30), actor("推荐人", FILED));
        return found;
    }

    /** Publicity until the end of the fifth day after filing. */
    static CertificationCase inPublicity(Scheme rules) {
        CertificationCase found = underReview(rules);
        LocalDate ends = FILED.plusDays(5);
        found.decide(PLANNERS, true, "同意", rules, ends, actor("发改审核人", FILED));
        found.decide(EDUCATION, true, "同意", rules, ends, actor("教育审核人", FILED));
        return found;
    }

    /** In the pool since the sixth day after filing. */
    static CertificationCase cultivating() {
        CertificationCase found = inPublicity(POOL);
        found.enterPool(FILED.plusDays(6), 3, actor("期限", FILED.plusDays(6)));
        return found;
    }

    static CertificationCase certified() {
        CertificationCase found = inPublicity(AWARD);
        found.certify("ZS-1", FILED.plusDays(6), AWARD, actor("期限", FILED.plusDays(6)));
        return found;
    }
}
