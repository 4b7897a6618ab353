package org.chanjiao.portal.sheet;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** The workbook between its dry run and its confirmation, kept in the session of whoever uploaded it. */
public final class KeptWorkbook {

    /** Larger files do not belong into a session. */
    public static final int MOST_BYTES = 2_000_000;

    private KeptWorkbook() {}

    public static void keep(HttpSession session, String path, byte[] workbook) {
        session.setAttribute("workbook " + path, workbook);
    }

    /** The workbook, still kept; @throws UnknownWorkbook when there is none */
    public static byte[] look(HttpSession session, String path) {
        var kept = (byte[]) session.getAttribute("workbook " + path);
        if (kept == null) {
            throw new UnknownWorkbook();
        }
        return kept;
    }

    /** The workbook, no longer kept. */
    public static Optional<byte[]> take(HttpSession session, String path) {
        var kept = (byte[]) session.getAttribute("workbook " + path);
        session.removeAttribute("workbook " + path);
        return Optional.ofNullable(kept);
    }
}
