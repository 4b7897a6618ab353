package org.chanjiao.ledger;

/** The workbook was made from the template of another ledger. */
final class WrongTemplate extends RuntimeException {

    WrongTemplate(String ledger) {
        super("这是别的台账的模板。请下载“" + ledger + "”的模板填写。");
    }
}
