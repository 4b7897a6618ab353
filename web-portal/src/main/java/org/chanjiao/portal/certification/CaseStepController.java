package org.chanjiao.portal.certification;

import java.util.Map;
import java.util.TreeMap;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.certification.CaseAct;
import org.chanjiao.certification.CaseId;
import org.chanjiao.certification.CaseRefused;
import org.chanjiao.certification.Certifications;
import org.chanjiao.certification.Decision;
import org.chanjiao.certification.Listings;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.portal.scheme.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What offices do with a case; each step says what it became, or what stands against it. */
@Controller
@RequiredArgsConstructor
class CaseStepController {

    private static final String REQUEST = "request-";

    private final Certifications certifications;
    private final Listings listings;

    @PostMapping("/cases/{id}/steps")
    String step(
            @PathVariable CaseId id,
            @RequestParam CaseAct act,
            @RequestParam(defaultValue = "") String opinion,
            @RequestParam(defaultValue = "false") boolean passed,
            @RequestParam long version,
            @RequestParam Map<String, String> sent,
            Person person,
            RedirectAttributes redirect) {
        try {
            switch (act) {
                case ACCEPT -> certifications.accept(id, opinion, version, person);
                case SUPPLEMENT -> certifications.requestSupplement(id, requests(sent), opinion, version, person);
                case REFUSE -> certifications.refuse(id, opinion, version, person);
                case RECOMMEND -> certifications.recommend(id, opinion, version, person);
                case DECIDE -> certifications.decide(id, decision(sent, passed, opinion), version, person);
                case ASSESS -> listings.beginAssessment(id, opinion, version, person);
                case CONCLUDE_ASSESSMENT -> listings.concludeAssessment(id, passed, opinion, version, person);
                case RECHECK -> listings.beginRecheck(id, opinion, version, person);
                case CONCLUDE_RECHECK -> listings.concludeRecheck(id, passed, opinion, version, person);
                case REVOKE -> listings.revoke(id, opinion, version, person);
                case REMOVE -> listings.remove(id, opinion, version, person);
                case WRITE, WITHDRAW, PLAN, REPORT ->
                    throw new IllegalArgumentException("No step of an office: " + act);
            }
            String done = "cases.done." + act;
            redirect.addFlashAttribute("notice", Notice.done(done));
        } catch (CaseRefused refused) {
            redirect.addFlashAttribute("notice", Refusals.notice(refused));
            redirect.addFlashAttribute("typed", opinion);
        }
        return "redirect:/cases/" + id;
    }

    private static Decision decision(Map<String, String> sent, boolean approves, String opinion) {
        return new Decision(sent.getOrDefault("owner", ""), approves, opinion, sent.getOrDefault("document", ""));
    }

    private static Map<String, String> requests(Map<String, String> sent) {
        Map<String, String> requests = new TreeMap<>();
        sent.forEach((name, value) -> {
            if (name.startsWith(REQUEST) && !value.isBlank()) {
                requests.put(name.substring(REQUEST.length()), value.strip());
            }
        });
        return requests;
    }
}
