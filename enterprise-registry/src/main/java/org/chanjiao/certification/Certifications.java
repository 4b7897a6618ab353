package org.chanjiao.certification;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.certification.CaseRefused.Reason;
import org.chanjiao.credit.CreditRecords;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.scheme.OwnerUnit;
import org.chanjiao.scheme.Scheme;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the offices do with a case: accept, send back, recommend, decide together. */
@Service
@RequiredArgsConstructor
public class Certifications {

    static final String HANDLER = "受理岗";
    private static final String RECOMMENDER = "推荐单位";
    private static final String RECORDED = "记录上级结果";

    private final CaseDesk desk;
    private final CaseSight sight;
    private final CreditRecords credit;

    /** 受理. */
    @Transactional
    public void accept(CaseId id, String opinion, long seen, Person person) {
        CertificationCase found = handled(id, seen, person);
        Scheme rules = desk.rules(found);
        LocalDate due = desk.inWorkingDays(rules.terms().reviewDays());
        found.accept(rules.terms().recommended(), opinion, due, desk.actor(person, HANDLER));
        desk.keep(found, "accepted", "受理申报");
    }

    /**
     * Sends an application back, saying what is to be put right.
     *
     * @param wanted by field key; may be empty where the opinion says it all
     */
    @Transactional
    public void requestSupplement(CaseId id, Map<String, String> wanted, String opinion, long seen, Person person) {
        CertificationCase found = handled(id, seen, person);
        int days = Math.max(1, desk.rules(found).terms().supplementDays());
        LocalDate due = Optional.ofNullable(desk.inWorkingDays(days)).orElseThrow();
        found.requestSupplement(wanted, opinion, due, desk.actor(person, HANDLER));
        desk.keep(found, "returned", "通知补正");
    }

    /** 不予受理, 不予推荐. */
    @Transactional
    public void refuse(CaseId id, String opinion, long seen, Person person) {
        CertificationCase found = handled(id, seen, person);
        found.refuse(opinion, desk.actor(person, HANDLER));
        desk.keep(found, "refused", "不予受理");
    }

    /** 推荐 by the level below the scheme's. */
    @Transactional
    public void recommend(CaseId id, String opinion, long seen, Person person) {
        CertificationCase found = handled(id, seen, person);
        LocalDate due = desk.inWorkingDays(desk.rules(found).terms().reviewDays());
        found.recommend(opinion, due, desk.actor(person, RECOMMENDER));
        desk.keep(found, "recommended", "推荐申报");
    }

    /**
     * Decides as one of the owners; at a level below the scheme's, records what an owner there decided.
     *
     * @param owner label of the owner whose decision is recorded; the own unit's where the scheme is decided here
     * @param document number of the upper level's document, demanded where its decision is recorded
     * @throws CaseRefused also when credit records stand open, which bars an approval
     */
    @Transactional
    public void decide(CaseId id, Decision decision, long seen, Person person) {
        CertificationCase found = handled(id, seen, person);
        Scheme rules = desk.rules(found);
        if (decision.approves() && credit.open(new OrganisationId(found.applicantId())) > 0) {
            throw new CaseRefused(Reason.NOT_ELIGIBLE, "G3");
        }
        boolean here = sight.decidesHere(rules, person);
        String owner = here ? sight.ownerLabel(rules, person) : known(rules, decision.owner());
        if (owner.isEmpty()) {
            throw new CaseRefused(Reason.NO_OWNER);
        }
        if (!here && decision.document().isBlank()) {
            throw new CaseRefused(Reason.INCOMPLETE, "document");
        }
        String words = here || decision.opinion().isBlank()
                ? decision.opinion()
                : "依据" + decision.document().strip() + "：" + decision.opinion().strip();
        found.decide(
                owner,
                decision.approves(),
                words,
                rules,
                desk.publicityEnd(rules),
                desk.actor(person, here ? owner : RECORDED));
        desk.keep(found, "decided", (decision.approves() ? "复核同意" : "复核不同意") + "（" + owner + "）");
    }

    private static String known(Scheme rules, String label) {
        return rules.owners().stream()
                .map(OwnerUnit::label)
                .filter(label::equals)
                .findFirst()
                .orElse("");
    }

    private CertificationCase handled(CaseId id, long seen, Person person) {
        CertificationCase found = desk.visible(id, seen, person);
        if (!sight.handles(found, desk.rules(found), person)) {
            throw new UnknownCase(id);
        }
        return found;
    }
}
