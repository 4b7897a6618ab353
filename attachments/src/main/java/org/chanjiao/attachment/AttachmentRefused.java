package org.chanjiao.attachment;

import java.util.Arrays;
import java.util.List;

/** A file was not attached, or not taken away; the message tells why in the user's words, nothing was changed. */
public final class AttachmentRefused extends RuntimeException {

    private final Reason reason;
    private final List<String> details;

    AttachmentRefused(Reason reason, String... details) {
        super(reason.sentence.formatted((Object[]) details));
        this.reason = reason;
        this.details = List.copyOf(Arrays.asList(details));
    }

    public Reason reason() {
        return reason;
    }

    /** What the sentence names, in its order. */
    public List<String> details() {
        return details;
    }

    /** Why, each with its own sentence. */
    public enum Reason {
        EMPTY("文件是空的，请检查是否选对了文件。"),
        TOO_LARGE("文件超过 %s MB 的上限。请压缩图片或拆成几个文件后再上传。"),
        KIND("不能上传以“.%s”结尾的文件。可以上传 pdf、ofd、docx、xlsx、jpg、png、txt 和 zip。"),
        MISMATCH("文件名以“.%s”结尾，内容却是%s。请核对文件后再上传。"),
        MACRO("文件里带有宏。请另存为不带宏的格式，或导出为 PDF 后再上传。"),
        RUNS("压缩包里有程序或网页文件，为安全起见不予接收。请去掉后再上传。"),
        BROKEN("文件已损坏，无法打开。请重新导出后再上传。"),
        ATTACHED("这份文件已经附上（%s），不必再传。"),
        LOCKED("材料所属的内容已经审定，不能再增减材料。"),
        NO_REASON("请写明撤下的原因。");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }
}
