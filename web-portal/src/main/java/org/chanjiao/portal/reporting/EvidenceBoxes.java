package org.chanjiao.portal.reporting;

import java.util.Comparator;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.attachment.Attachments;
import org.chanjiao.portal.attachment.AttachmentBox;
import org.chanjiao.reporting.LineKind;
import org.chanjiao.reporting.ReportSheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files at the figures of a report. */
@Component
@RequiredArgsConstructor
public class EvidenceBoxes {

    private final Attachments attachments;

    /**
     * A box for each figure that a person states or that needs a file; those that need one first.
     *
     * @param back address of the page the boxes stand on
     */
    public List<EvidenceBox> of(ReportSheet sheet, String back, Person person) {
        return sheet.lines().stream()
                .filter(line -> line.kind() == LineKind.FIGURE && (line.evidence() != null || !line.isFromLedger()))
                .sorted(Comparator.comparing(line -> line.evidence() == null))
                .map(line -> new EvidenceBox(
                        line.ordinal(),
                        line.title(),
                        line.evidence(),
                        AttachmentBox.of(attachments.sheet(line.subject(), person), back)))
                .toList();
    }

    /**
     * The files at one figure.
     *
     * @param needed what a file has to show, without which the figure is not taken; null where none is needed
     */
    public record EvidenceBox(int ordinal, String title, @Nullable String needed, AttachmentBox box) {

        /** Whether it stands open on the page: something is needed or there already. */
        public boolean isOpen() {
            return needed != null || !box.lines().isEmpty();
        }

        /** Whether there is anything to show or to do. */
        public boolean isShown() {
            return needed != null
                    || box.mayAttach()
                    || !box.lines().isEmpty()
                    || !box.removed().isEmpty();
        }
    }
}
