package org.chanjiao.operations;

import org.chanjiao.audit.AuditVerification;
import org.springframework.beans.factory.BeanFactory;

/** The command {@code --verify-audit}: reads the whole trail and says whether it is whole. */
final class AuditCheck {

    static final int WHOLE = 0;
    static final int BROKEN = 1;

    private AuditCheck() {}

    /** Returns the exit code. */
    static int run(BeanFactory beans) {
        var result = beans.getBean(AuditVerification.class).verify();
        Console.line(result.firstBroken()
                .map(row -> "审计记录不完整：第 %d 条起不可信（%s）；此前 %d 条完整。".formatted(row, result.reason(), result.rows()))
                .orElseGet(() -> "审计记录完整：共 %d 条，哈希链无缺失、无改动。".formatted(result.rows())));
        return result.whole() ? WHOLE : BROKEN;
    }
}
