package org.chanjiao.audit;

import org.chanjiao.kernel.Audited;

/**
 * Somebody took data out of the platform as a file.
 *
 * @param what the kind of thing: {@code task}, {@code account}, {@code audit}
 * @param filter what was chosen, as the address shows it
 * @param rows how many rows the file holds
 */
public record Exported(String what, String filter, long rows) implements Audited {

    @Override
    public String action() {
        return what + ".exported";
    }

    @Override
    public String subjectType() {
        return what;
    }

    @Override
    public String subjectId() {
        return "-";
    }

    @Override
    public String summary() {
        return "导出 " + rows + " 行" + (filter.isBlank() ? "" : "，条件：" + filter);
    }
}
