package org.chanjiao.ledger;

import org.chanjiao.kernel.Audited;

/** An administrator made or changed a kind of ledger. */
public record TypeWritten(String code, int version, String name) implements Audited {

    @Override
    public String action() {
        return version == 1 ? "ledger-type.added" : "ledger-type.changed";
    }

    @Override
    public String subjectType() {
        return "ledger-type";
    }

    @Override
    public String subjectId() {
        return code;
    }

    @Override
    public String summary() {
        return "台账类型“" + name + "”第" + version + "版";
    }
}
