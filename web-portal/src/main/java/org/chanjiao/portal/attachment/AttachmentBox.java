package org.chanjiao.portal.attachment;

import java.util.List;
import org.chanjiao.attachment.AttachmentSheet;
import org.chanjiao.attachment.AttachmentView;

/**
 * What {@code fragments/attachments} shows on the page of a thing.
 *
 * @param back address of that page, where upload and taking away lead back to
 * @param removed files that were taken away, with the reason
 */
public record AttachmentBox(
        String subjectType,
        String subjectId,
        String back,
        List<AttachmentLine> lines,
        List<AttachmentLine> removed,
        boolean mayAttach,
        boolean locked) {

    public AttachmentBox {
        lines = List.copyOf(lines);
        removed = List.copyOf(removed);
    }

    public static AttachmentBox of(AttachmentSheet sheet, String back) {
        return new AttachmentBox(
                sheet.subject().type(),
                sheet.subject().id(),
                back,
                sheet.files().stream()
                        .filter(AttachmentView::stands)
                        .map(AttachmentLine::of)
                        .toList(),
                sheet.files().stream()
                        .filter(file -> !file.stands())
                        .map(AttachmentLine::of)
                        .toList(),
                sheet.mayAttach(),
                sheet.locked());
    }
}
