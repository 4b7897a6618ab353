package org.chanjiao.certification;

import java.util.UUID;
import org.chanjiao.kernel.Audited;

/** A round was announced. */
public record CallOpened(UUID call, String title, String window) implements Audited {

    @Override
    public String action() {
        return "call.opened";
    }

    @Override
    public String subjectType() {
        return "certification-call";
    }

    @Override
    public String subjectId() {
        return call.toString();
    }

    @Override
    public String summary() {
        return "发布申报通知：" + title + "，" + window;
    }
}
