package org.chanjiao.formats.text;

import org.jspecify.annotations.Nullable;

/** A file has no text that could be read; the message tells its owner, in Chinese, why and what to do next. */
public final class UnreadableDocument extends RuntimeException {

    private final Reason reason;

    UnreadableDocument(Reason reason, Object... details) {
        this(null, reason, details);
    }

    UnreadableDocument(@Nullable Throwable cause, Reason reason, Object... details) {
        super(reason.sentence.formatted(details), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a file cannot be read, each with its own sentence. */
    public enum Reason {
        EMPTY("文件是空的，里面没有文字。请检查是否选对了文件。"),
        TOO_LARGE("文件超过 %d MB 的上限。请删去图片后再上传，或拆成几个文件。"),
        EXPANDS_TOO_MUCH("文件解开后大得异常（超过 %d MB），为安全起见不予读取。"),
        NO_TEXT_LAYER("这是扫描件：页面只有图像，没有文字层。请先做文字识别（OCR），或改传 Word、文本版本。"),
        ENCRYPTED("文件设有打开密码或已加密。请解除密码后再上传。"),
        BROKEN("文件已损坏或不完整，无法按 %s 打开。请重新下载或重新导出后再上传。"),
        TYPE_MISMATCH("文件名以 .%s 结尾，内容却是%s。请核对文件，按真实类型命名后再上传。"),
        LEGACY_DOC("这是旧版 Word 文件（.doc）。请在 Word 或 WPS 中打开，另存为 .docx 后再上传。"),
        WPS("这是 WPS 文字专有格式（.wps）。请在 WPS 中打开，另存为 .docx 后再上传。"),
        OFD("这是 OFD 版式文件。请在 OFD 阅读器中导出为 PDF 或文本后再上传。"),
        UNSUPPORTED("不能读取%s。可以上传 .txt、.html、.docx 和带文字层的 .pdf 文件。"),
        BINARY("文件内容不是文字，而是二进制数据。请检查是否选对了文件。"),
        UNKNOWN_CHARSET("认不出文件的文字编码。请用 UTF-8 或 GB18030（GBK）编码另存后再上传。");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }
}
