package org.chanjiao.account;

import java.util.Set;
import java.util.stream.Stream;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;

/** Who is there when the platform starts for the first time: one administrator of each kind, of the operating unit. */
final class FirstAdministrators {

    private FirstAdministrators() {}

    static OrganisationId operator(Organisations organisations) {
        return organisations.register(RegionCode.NATION, "平台运行管理单位", OrganisationKind.GOVERNMENT_OFFICE);
    }

    static Stream<NewAccount> accounts(OrganisationId operator) {
        return Stream.of(
                new NewAccount("admin", "系统管理员", operator, Set.of(Role.SYSTEM_ADMINISTRATOR)),
                new NewAccount("security", "安全管理员", operator, Set.of(Role.SECURITY_ADMINISTRATOR)),
                new NewAccount("auditor", "审计管理员", operator, Set.of(Role.AUDIT_ADMINISTRATOR)));
    }
}
