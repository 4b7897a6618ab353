package org.chanjiao.portal.certification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.chanjiao.certification.CaseSheet;
import org.chanjiao.certification.CaseStep;
import org.chanjiao.portal.layout.Crumb;

/**
 * One case as its page shows it.
 *
 * @param steps the latest first
 */
record CasePage(CaseSheet sheet, List<CaseStep> steps) {

    static CasePage of(CaseSheet sheet) {
        return new CasePage(
                sheet,
                sheet.steps().stream()
                        .sorted(Comparator.comparing(CaseStep::at).reversed())
                        .toList());
    }

    public String self() {
        return "/cases/" + sheet.id();
    }

    public List<Crumb> crumbs() {
        return List.of(Crumb.to("cases.title", "/cases"), Crumb.hereNamed(sheet.number()));
    }

    /** Who or what is judged. */
    public String name() {
        return sheet.subject().isEmpty() ? sheet.applicantName() : sheet.subject();
    }

    /** Whether the unit has another name by now. */
    public boolean renamed() {
        return !sheet.applicantName().equals(sheet.applicant().name());
    }

    /** The year whose report is owed next; 0 where none is. */
    public int owedYear() {
        LocalDate due = sheet.listing().reportDue();
        return due == null ? 0 : due.getYear() - 1;
    }
}
