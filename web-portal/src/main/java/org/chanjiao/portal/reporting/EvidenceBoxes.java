package org.chanjiao.portal.reporting;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.attachment.Attachments;
import org.chanjiao.portal.attachment.AttachmentBox;
import org.chanjiao.reporting.LineKind;
import org.chanjiao.reporting.ReportSheet;
import org.springframework.stereotype.Component;

/** The files at the figures of a report. */
@Component
@RequiredArgsConstructor
public class EvidenceBoxes {

    private final Attachments attachments;

    /**
     * A box for each figure.
     *
     * @param back address of the page the boxes stand on
     */
    public List<EvidenceBox> of(ReportSheet sheet, String back, Person person) {
        return sheet.lines().stream()
                .filter(line -> line.kind() == LineKind.FIGURE && !line.isFromLedger())
                .map(line -> new EvidenceBox(
                        line.title(), AttachmentBox.of(attachments.sheet(line.subject(), person), back)))
                .toList();
    }

    /** The files at one figure. */
    public record EvidenceBox(String title, AttachmentBox box) {

        /** Whether there is anything to show or to do. */
        public boolean isShown() {
            return box.mayAttach() || !box.lines().isEmpty() || !box.removed().isEmpty();
        }
    }
}
