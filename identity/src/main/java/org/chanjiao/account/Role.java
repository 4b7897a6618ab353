package org.chanjiao.account;

import java.util.Collection;
import java.util.Set;

/**
 * What a person is to the platform. The three administrators of GB/T 22239 (三员) exclude each other and every other
 * role, so that none of them sees business data.
 */
public enum Role {
    /** 系统管理员: organisations, accounts, configuration. */
    SYSTEM_ADMINISTRATOR,
    /** 安全管理员: roles, locks, security settings. */
    SECURITY_ADMINISTRATOR,
    /** 审计管理员: reads the audit trail, nothing else. */
    AUDIT_ADMINISTRATOR,
    /** 教育局政策专员: imports, settles and publishes policies. */
    POLICY_OFFICER,
    /** 督办员: follows tasks of the region. */
    SUPERVISOR,
    /** 单位填报员: reports for the own unit. */
    UNIT_REPORTER,
    /** 单位审核员: reviews what the own unit reports. */
    UNIT_REVIEWER,
    /** 学校用户. */
    SCHOOL,
    /** 企业用户. */
    ENTERPRISE,
    /** 专家. */
    EXPERT,
    /** 领导（只读）. */
    LEADER;

    private static final Set<Role> ADMINISTRATORS =
            Set.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR);

    public boolean isAdministrator() {
        return ADMINISTRATORS.contains(this);
    }

    /** Whether one person may hold all of these: any number of business roles, or one administrator's alone. */
    static boolean compatible(Collection<Role> roles) {
        return roles.size() <= 1 || roles.stream().noneMatch(Role::isAdministrator);
    }
}
