package org.chanjiao.audit;

import org.chanjiao.kernel.Audited;

/**
 * Somebody asked for a file or a print view.
 *
 * @param address what was asked for, with its filters
 */
public record Downloaded(String address) implements Audited {

    private static final int LONGEST = 500;

    @Override
    public String action() {
        return address.contains("/print") ? "file.printed" : "file.downloaded";
    }

    @Override
    public String subjectType() {
        return "file";
    }

    @Override
    public String subjectId() {
        return "-";
    }

    @Override
    public String summary() {
        return address.substring(0, Math.min(address.length(), LONGEST));
    }
}
