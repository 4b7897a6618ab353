package org.chanjiao.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.scheme.OwnerUnit;
import org.chanjiao.scheme.Scheme;
import org.chanjiao.scheme.SelfCheck;
import org.jspecify.annotations.Nullable;

/**
 * A case as its page shows it.
 *
 * @param applicantName as filed; {@code applicant} is the unit as it is now
 * @param check the self-check kept at submission, or of today while it is a draft
 * @param fields what the application asks
 * @param requests what is to be put right, by field key
 * @param acts what the person may do next
 * @param open owners that have not decided in the present review
 * @param recorded whether decisions are those of the level above, recorded here with their document
 * @param objections against its publicities, for the offices only
 * @param reportDue day the next yearly report is due on, null where none is
 * @param plannable first day on which the assessment may begin, null where nothing is cultivated
 */
public record CaseSheet(
        CaseId id,
        String number,
        Scheme scheme,
        OrganisationView applicant,
        String applicantName,
        String subject,
        CaseState state,
        @Nullable LocalDate dueOn,
        boolean onBehalf,
        SelfCheck check,
        ApplicationFields fields,
        Map<String, String> answers,
        Map<String, String> requests,
        List<CaseStep> steps,
        List<OwnerOpinion> opinions,
        Set<CaseAct> acts,
        List<OwnerUnit> open,
        boolean recorded,
        Listing listing,
        List<YearlyReport> reports,
        List<Objection> objections,
        long version) {

    /**
     * What the pool and the directory say.
     *
     * @param planLink blank while the plan is not public
     * @param certificate number, blank before
     */
    public record Listing(
            @Nullable LocalDate poolOn,
            @Nullable LocalDate planDueOn,
            @Nullable LocalDate planOn,
            String planLink,
            @Nullable LocalDate reportDue,
            @Nullable LocalDate assessableOn,
            String certificate,
            @Nullable LocalDate certifiedOn,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate revokedOn,
            @Nullable LocalDate barredUntil) {}

    /** What the applicant wrote under a key, blank where nothing. */
    public String answer(String key) {
        return answers.getOrDefault(key, "");
    }

    /** What is to be put right under a key, blank where nothing. */
    public String request(String key) {
        return requests.getOrDefault(key, "");
    }

    public boolean may(String act) {
        return acts.contains(CaseAct.valueOf(act));
    }
}
