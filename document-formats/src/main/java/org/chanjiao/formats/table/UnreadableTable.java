package org.chanjiao.formats.table;

import org.jspecify.annotations.Nullable;

/** A workbook cannot be read as the expected table; the message tells its owner, in Chinese, why and what to do next. */
public final class UnreadableTable extends RuntimeException {

    private final Reason reason;

    UnreadableTable(Reason reason, Object... details) {
        this(null, reason, details);
    }

    UnreadableTable(@Nullable Throwable cause, Reason reason, Object... details) {
        super(reason.sentence.formatted(details), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a workbook cannot be read, each with its own sentence. */
    public enum Reason {
        NOT_XLSX("这不是 .xlsx 工作簿。请下载模板填写，或在 Excel、WPS 中另存为 .xlsx 后再上传。"),
        LEGACY_OR_ENCRYPTED("这是旧版 .xls 或加了密码的工作簿。请解除密码，另存为 .xlsx 后再上传。"),
        BROKEN("工作簿已损坏或不完整。请在 Excel、WPS 中打开并重新保存后再上传。"),
        TOO_LARGE("工作簿超过 %d MB 的上限，或解开后大得异常。请拆成几个文件上传。"),
        TOO_MANY_ROWS("工作簿超过 %d 行。请拆成几个文件上传。"),
        NO_HEADING("找不到表头：前几行里缺少“%s”。请使用下载的模板，不要改动表头。"),
        NO_ROWS("表头下面没有数据。请填写后再上传。");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }
}
