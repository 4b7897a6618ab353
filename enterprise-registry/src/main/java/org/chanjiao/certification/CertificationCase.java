package org.chanjiao.certification;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.chanjiao.certification.CaseRefused.Reason;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.scheme.Scheme;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One application and what became of it, under the version of the scheme it was filed under.
 *
 * <p>Every step is a verb here: it refuses the wrong state first, then changes the state and writes down who took it, in
 * what capacity, when and with which words. Steps are never deleted, and the name and code of the applicant stay as filed.
 */
@Entity
@Getter(AccessLevel.PACKAGE)
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class CertificationCase {

    @EmbeddedId
    private CaseId id;

    private String number;
    private String scheme;
    private int schemeVersion;
    private @Nullable UUID callId;
    private String regionCode;
    private UUID applicantId;
    private String applicantName;
    private String creditCode;
    private String subject;

    @Embedded
    private Course course;

    @Embedded
    private Filing filing;

    @Embedded
    private Review review;

    @Embedded
    private Cultivation cultivation;

    @Embedded
    private Certificate certificate;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> answers;

    /** What the applicant is asked to put right, by field. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> requests;

    @Version
    private @Nullable Long version;

    CertificationCase(CaseHead head, Scheme scheme, OrganisationView applicant, Filing filing, Instant at) {
        this.id = CaseId.random();
        this.number = head.number();
        this.scheme = scheme.code();
        this.schemeVersion = scheme.version();
        this.callId = head.callId();
        this.regionCode = head.region().value();
        this.applicantId = applicant.id().value();
        this.applicantName = applicant.name();
        this.creditCode = applicant.creditCode() == null ? "" : applicant.creditCode();
        this.subject = head.subject();
        this.course = new Course(at);
        this.filing = filing;
        this.review = new Review();
        this.cultivation = Cultivation.NONE;
        this.certificate = Certificate.NONE;
        this.answers = new TreeMap<>();
        this.requests = new TreeMap<>();
    }

    CaseState state() {
        return course.state();
    }

    /** Keeps what the applicant has written so far. */
    void write(Map<String, String> written) {
        course.require(CaseState.DRAFT, CaseState.SUPPLEMENT);
        answers = new TreeMap<>(written);
    }

    /** @param check the self-check of this moment, which stays with the case */
    void submit(String check, @Nullable LocalDate due, Actor actor) {
        course.move(CaseState.SUBMITTED, actor, requests.isEmpty() ? "提交申报" : "补正后提交", due);
        filing = filing.submitted(actor.at(), check);
        requests = new TreeMap<>();
    }

    void requestSupplement(Map<String, String> wanted, String opinion, LocalDate due, Actor actor) {
        course.moveWithReason(CaseState.SUPPLEMENT, actor, opinion, due);
        requests = new TreeMap<>(wanted);
    }

    /** 受理; where the level below recommends, that comes next, otherwise the review. */
    void accept(boolean recommended, String opinion, @Nullable LocalDate due, Actor actor) {
        course.require(CaseState.SUBMITTED);
        course.move(recommended ? CaseState.ACCEPTED : CaseState.UNDER_REVIEW, actor, opinion, due);
        filing = filing.accepted(actor.id());
        if (!recommended) {
            review.begin();
        }
    }

    void recommend(String opinion, @Nullable LocalDate due, Actor actor) {
        course.require(CaseState.ACCEPTED);
        course.moveWithReason(CaseState.UNDER_REVIEW, actor, opinion, due);
        review.begin();
    }

    /** An owner that does not agree ends the case; the last of all owners to agree opens the publicity. */
    void decide(String owner, boolean approves, String opinion, Scheme rules, LocalDate publicityEnds, Actor actor) {
        course.require(CaseState.UNDER_REVIEW);
        if (actor.id() != null && actor.id().equals(filing.acceptedBy())) {
            throw new CaseRefused(Reason.SAME_PERSON);
        }
        review.add(owner, approves, opinion, actor);
        if (!approves) {
            course.move(CaseState.REJECTED, actor, opinion, null);
        } else if (review.present().size() == rules.owners().size()) {
            boolean cultivates = rules.terms().cultivates();
            CaseState publicity = cultivates ? CaseState.POOL_PUBLICITY : CaseState.CERT_PUBLICITY;
            course.move(publicity, actor, opinion, publicityEnds);
        }
    }

    /** 不予受理, 不予推荐. */
    void refuse(String opinion, Actor actor) {
        course.require(CaseState.SUBMITTED, CaseState.ACCEPTED);
        course.moveWithReason(CaseState.REJECTED, actor, opinion, null);
    }

    /** Somebody objects: the clock stops. */
    void halt(String objection, @Nullable LocalDate due, Actor actor) {
        course.move(CaseState.OBJECTION, actor, objection, due);
    }

    /** The objection holds and ends the case, or the publicity begins anew. */
    void resolve(boolean upheld, String opinion, LocalDate publicityEnds, Actor actor) {
        course.require(CaseState.OBJECTION);
        CaseState next = upheld ? CaseState.REJECTED : course.before();
        course.moveWithReason(next, actor, opinion, upheld ? null : publicityEnds);
    }

    /** The publicity of the pool has ended without an objection. */
    void enterPool(LocalDate today, int planMonths, Actor actor) {
        course.requirePublicityOver(CaseState.POOL_PUBLICITY, today);
        cultivation = Cultivation.from(today, planMonths);
        course.move(CaseState.CULTIVATING, actor, "公示期满无异议，入库培育", cultivation.planDueOn());
    }

    /** The publicity of the result has ended without an objection. */
    void certify(String certificateNumber, LocalDate today, Scheme rules, Actor actor) {
        course.requirePublicityOver(CaseState.CERT_PUBLICITY, today);
        cultivation.requireFull(today, rules.terms());
        certificate = Certificate.issued(certificateNumber, today, rules.terms().validityYears());
        course.move(CaseState.CERTIFIED, actor, "公示期满无异议，颁发证书 " + certificateNumber, certificate.validUntil());
    }

    void publishPlan(LocalDate on, String link) {
        course.require(CaseState.CULTIVATING);
        cultivation = cultivation.planned(on, link);
    }

    /** @param reported the last year an annual report was filed for, null when none was */
    void beginAssessment(LocalDate today, @Nullable Integer reported, Scheme rules, String opinion, Actor actor) {
        course.require(CaseState.CULTIVATING);
        cultivation.requireFull(today, rules.terms());
        if (cultivation.planOn() == null) {
            throw new CaseRefused(Reason.NO_PLAN);
        }
        AnnualReportDuty.of(rules.terms().annualReportDue(), cultivation.poolOn())
                .requireFiled(today, reported);
        course.move(CaseState.ASSESSMENT, actor, opinion, null);
    }

    void concludeAssessment(boolean passed, String opinion, LocalDate publicityEnds, Actor actor) {
        course.require(CaseState.ASSESSMENT);
        CaseState next = passed ? CaseState.CERT_PUBLICITY : CaseState.CULTIVATING;
        course.moveWithReason(next, actor, opinion, passed ? publicityEnds : null);
    }

    void beginRecheck(String opinion, Actor actor) {
        course.move(CaseState.RECHECK, actor, opinion, null);
    }

    void concludeRecheck(boolean passed, LocalDate today, int validityYears, String opinion, Actor actor) {
        course.require(CaseState.RECHECK);
        Certificate renewed = passed ? certificate.renewed(today, validityYears) : certificate;
        LocalDate due = passed ? renewed.validUntil() : null;
        course.moveWithReason(passed ? CaseState.CERTIFIED : CaseState.REMOVED, actor, opinion, due);
        certificate = renewed;
    }

    void revoke(LocalDate today, String ground, Actor actor) {
        course.moveWithReason(CaseState.REVOKED, actor, ground, null);
        certificate = certificate.revoked(today);
    }

    void remove(String reason, Actor actor) {
        course.moveWithReason(CaseState.REMOVED, actor, reason, null);
    }

    void withdraw(String reason, Actor actor) {
        course.moveWithReason(CaseState.WITHDRAWN, actor, reason, null);
    }

    /** The days for putting it right are over. */
    void lapse(LocalDate today, Actor actor) {
        course.require(CaseState.SUPPLEMENT);
        if (!course.isOver(today)) {
            throw new CaseRefused(Reason.WRONG_STATE);
        }
        course.move(CaseState.LAPSED, actor, "逾期未补正", null);
    }
}
