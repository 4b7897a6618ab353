package org.chanjiao.console;

import org.chanjiao.kernel.Audited;

/** The list of addresses was changed. */
record ConsoleListChanged(String range, boolean added, String before, String after) implements Audited {

    @Override
    public String action() {
        return added ? "console.address-added" : "console.address-removed";
    }

    @Override
    public String subjectType() {
        return "console";
    }

    @Override
    public String subjectId() {
        return range;
    }

    @Override
    public String summary() {
        return (added ? "管理后台允许地址：增加 " : "管理后台允许地址：去掉 ") + range;
    }
}
