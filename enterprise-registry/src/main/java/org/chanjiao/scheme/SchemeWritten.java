package org.chanjiao.scheme;

import org.chanjiao.kernel.Audited;

/** A new version of a scheme is in force. */
public record SchemeWritten(String code, int version, String name, String reason) implements Audited {

    @Override
    public String action() {
        return "scheme.written";
    }

    @Override
    public String subjectType() {
        return "scheme";
    }

    @Override
    public String subjectId() {
        return code;
    }

    @Override
    public String summary() {
        return "修改认定办法：" + name + " 第 " + version + " 版，" + reason;
    }
}
