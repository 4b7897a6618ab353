package org.chanjiao.portal.attachment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.chanjiao.attachment.AttachmentView;
import org.chanjiao.portal.layout.TimeText;

/**
 * One attached file as a box lists it.
 *
 * @param length with its unit: {@code 1.4 MB}
 * @param mark the first twelve characters of its SHA-256, the whole of which is in {@code digest}
 * @param elsewhere on how many other things of the region the same file stands
 * @param removal who took it away, when and why; empty while it stands
 */
public record AttachmentLine(
        String href,
        String name,
        String length,
        String attached,
        String by,
        String mark,
        String digest,
        int elsewhere,
        String removal) {

    private static final int MARK = 12;
    private static final int KILO = 1 << 10;
    private static final int MEGA = 1 << 20;

    static AttachmentLine of(AttachmentView file) {
        return new AttachmentLine(
                "/attachments/" + file.id(),
                file.fileName(),
                length(file.length()),
                TimeText.minute(file.attachedAt()),
                file.attachedBy(),
                file.digest().substring(0, MARK),
                file.digest(),
                file.elsewhere(),
                file.stands()
                        ? ""
                        : TimeText.minute(file.removedAt()) + " " + file.removedBy() + "：" + file.removalReason());
    }

    public boolean stands() {
        return removal.isEmpty();
    }

    private static String length(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        return bytes < MEGA ? rounded(bytes, KILO) + " KB" : rounded(bytes, MEGA) + " MB";
    }

    private static String rounded(long bytes, int unit) {
        return BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf(unit), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
