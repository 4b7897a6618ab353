package org.chanjiao.register;

import org.chanjiao.kernel.Audited;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;

/** An enterprise was recommended to the register of the level above. */
public record EnterpriseRecommended(OrganisationId enterprise, String name, RegionCode to, String reason)
        implements Audited {

    @Override
    public String action() {
        return "enterprise.recommended";
    }

    @Override
    public String subjectType() {
        return "enterprise";
    }

    @Override
    public String subjectId() {
        return enterprise.toString();
    }

    @Override
    public String summary() {
        return "推荐到上级储备库：" + name + "，" + reason;
    }
}
