package org.chanjiao.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.scheme.Scheme;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves on what time alone moves: publicities that ended without an objection, supplements that never came. */
@Service
@RequiredArgsConstructor
public class CaseCalendar {

    private static final Set<CaseState> TIMED =
            Set.of(CaseState.POOL_PUBLICITY, CaseState.CERT_PUBLICITY, CaseState.SUPPLEMENT);

    private final CertificationCaseRepository repository;
    private final CaseDesk desk;
    private final CaseNumbers numbers;

    /**
     * Takes every step that is due today; run again, nothing is left.
     *
     * @return how many cases moved
     */
    @Transactional
    public int advance() {
        List<CertificationCase> due = repository.findByCourseStateIn(TIMED).stream()
                .filter(timed -> timed.course().isOver(desk.today()))
                .toList();
        due.forEach(this::step);
        return due.size();
    }

    private void step(CertificationCase due) {
        LocalDate today = desk.today();
        Actor actor = desk.calendarActor();
        Scheme rules = desk.rules(due);
        switch (due.state()) {
            case POOL_PUBLICITY -> {
                due.enterPool(today, rules.terms().planMonths(), actor);
                desk.keep(due, "listed", "入库培育");
            }
            case CERT_PUBLICITY -> {
                String number = numbers.ofCertificate(RegionCode.of(due.regionCode()), today.getYear());
                due.certify(number, today, rules, actor);
                desk.keep(due, "certified", "认证");
            }
            default -> {
                due.lapse(today, actor);
                desk.keep(due, "lapsed", "逾期未补正");
            }
        }
    }
}
