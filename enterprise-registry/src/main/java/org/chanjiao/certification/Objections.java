package org.chanjiao.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.certification.CaseRefused.Reason;
import org.chanjiao.scheme.Scheme;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Objections against publicities: by name and with reasons, from anybody; answered by the offices. */
@Service
@RequiredArgsConstructor
public class Objections {

    private static final int MOST_OPEN = 3;
    private static final int SHORTEST = 20;
    private static final String PUBLIC = "公示异议人";

    private final CertificationCaseRepository repository;
    private final ObjectionRows rows;
    private final CaseDesk desk;
    private final CaseSight sight;

    /**
     * Takes an objection in; the clock of the publicity stops.
     *
     * @throws CaseRefused when nothing is under publicity, or name, contact or reasons are missing
     */
    @Transactional
    public void file(CaseId id, String name, String contact, String words) {
        CertificationCase found = repository.findById(id).orElseThrow(() -> new UnknownCase(id));
        boolean halted = found.state() == CaseState.OBJECTION;
        if (!found.state().isPublicity() && !halted) {
            throw new UnknownCase(id);
        }
        if (name.isBlank() || contact.isBlank() || words.strip().length() < SHORTEST) {
            throw new CaseRefused(Reason.NO_EVIDENCE);
        }
        if (rows.of(id).stream().filter(Objection::open).count() >= MOST_OPEN) {
            throw new CaseRefused(Reason.OBJECTION_OPEN);
        }
        Scheme rules = desk.rules(found);
        LocalDate due = desk.inWorkingDays(rules.terms().objectionDays());
        rows.insert(id, name.strip(), contact.strip(), words.strip(), due);
        if (!halted) {
            found.halt("收到异议", due, desk.outsider(PUBLIC));
        }
        desk.keep(found, "objected", "收到异议");
    }

    /** The objections of a case; whoever calls has made sure who asks. */
    List<Objection> of(CaseId id) {
        return rows.of(id);
    }

    /** Answers one; the last answer ends the case where any objection holds, or begins the publicity anew. */
    @Transactional
    public void answer(CaseId id, UUID objection, boolean upheld, String answer, long seen, Person person) {
        CertificationCase found = desk.visible(id, seen, person);
        Scheme rules = desk.rules(found);
        if (!sight.handles(found, rules, person)) {
            throw new UnknownCase(id);
        }
        if (answer.isBlank()) {
            throw new CaseRefused(Reason.NO_OPINION);
        }
        if (!rows.answer(objection, id, upheld, answer.strip(), person)) {
            throw new CaseRefused(Reason.CHANGED_MEANWHILE);
        }
        List<Objection> all = rows.of(id);
        if (all.stream().noneMatch(Objection::open)) {
            boolean holds = all.stream().anyMatch(each -> Boolean.TRUE.equals(each.upheld()));
            found.resolve(holds, answer, desk.publicityEnd(rules), desk.actor(person, Certifications.HANDLER));
        }
        desk.keep(found, "objection-answered", upheld ? "异议成立" : "异议不成立");
    }
}
