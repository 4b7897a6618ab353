package org.chanjiao.portal.review;

import java.util.List;
import java.util.Map;
import org.chanjiao.portal.layout.Crumb;
import org.chanjiao.portal.reporting.ReportMoments;
import org.chanjiao.reporting.LineKind;
import org.chanjiao.reporting.LineSheet;
import org.chanjiao.reporting.ReportFault;
import org.chanjiao.reporting.ReportSheet;

/**
 * One report as its reviewer sees it.
 *
 * @param notes what the reviewer has written so far, by line
 * @param faults what stands against the verdict
 */
record ReviewPage(
        ReportSheet sheet,
        List<ReviewLine> lines,
        List<ReportMoments> moments,
        String general,
        List<ReportFault> faults) {

    static ReviewPage of(ReportSheet sheet) {
        return of(sheet, Map.of(), List.of());
    }

    /** The page again as it was sent. */
    static ReviewPage of(ReportSheet sheet, Map<String, String> sent, List<ReportFault> faults) {
        return new ReviewPage(
                sheet,
                sheet.lines().stream()
                        .map(line -> new ReviewLine(
                                line, sent.getOrDefault("note-" + line.ordinal(), ""), line.kind() == LineKind.FIGURE))
                        .toList(),
                ReportMoments.of(sheet),
                sent.getOrDefault("note", ""),
                faults);
    }

    public String self() {
        return "/reviews/" + sheet.head().id();
    }

    public List<Crumb> crumbs() {
        return List.of(
                Crumb.to("reviews.title", "/reviews"),
                Crumb.hereNamed(sheet.head().number()));
    }

    /**
     * A line with the note that would send it back.
     *
     * @param figure whether it is a figure, not words on a task
     */
    record ReviewLine(LineSheet line, String note, boolean figure) {}
}
