package org.chanjiao.account;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person is to the platform. The three administrators of GB/T 22239 (三员) exclude each other and every other
 * role, so that none of them sees business data.
 */
public enum Role {
    /** 系统管理员: organisations, accounts, configuration. */
    SYSTEM_ADMINISTRATOR("系统管理员"),
    /** 安全管理员: roles, locks, security settings. */
    SECURITY_ADMINISTRATOR("安全管理员"),
    /** 审计管理员: reads the audit trail, nothing else. */
    AUDIT_ADMINISTRATOR("审计管理员"),
    /** 教育局政策专员: imports, settles and publishes policies. */
    POLICY_OFFICER("政策专员"),
    /** 督办员: follows tasks of the region. */
    SUPERVISOR("督办人员"),
    /** 单位填报员: reports for the own unit. */
    UNIT_REPORTER("单位填报人"),
    /** 单位审核员: reviews what the own unit reports. */
    UNIT_REVIEWER("单位审核人"),
    /** 学校用户. */
    SCHOOL("学校"),
    /** 企业用户. */
    ENTERPRISE("企业"),
    /** 专家. */
    EXPERT("专家"),
    /** 领导（只读）. */
    LEADER("领导");

    private static final Set<Role> ADMINISTRATORS =
            Set.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR);

    private final String chinese;

    Role(String chinese) {
        this.chinese = chinese;
    }

    /** The roles in the words of the audit trail, in their order. */
    static String inWords(Collection<Role> roles) {
        return roles.isEmpty()
                ? "无"
                : roles.stream().sorted().map(role -> role.chinese).collect(Collectors.joining("、"));
    }

    public boolean isAdministrator() {
        return ADMINISTRATORS.contains(this);
    }

    /** Whether one person may hold all of these: any number of business roles, or one administrator's alone. */
    static boolean compatible(Collection<Role> roles) {
        return roles.size() <= 1 || roles.stream().noneMatch(Role::isAdministrator);
    }
}
