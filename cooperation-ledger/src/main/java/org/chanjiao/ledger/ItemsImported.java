package org.chanjiao.ledger;

import org.chanjiao.kernel.Audited;

/**
 * A workbook was written into a ledger, or taken out of it again.
 *
 * @param items how many items came or went
 * @param undone true when they went
 */
public record ItemsImported(ImportId source, String type, int items, boolean undone, String by, String fileName)
        implements Audited {

    @Override
    public String action() {
        return undone ? "ledger.import-undone" : "ledger.imported";
    }

    @Override
    public String subjectType() {
        return "ledger-import";
    }

    @Override
    public String subjectId() {
        return source.toString();
    }

    @Override
    public String summary() {
        return by + (undone ? "撤销导入“" : "导入“") + fileName + "”到台账 " + type + "：" + items + " 行";
    }
}
