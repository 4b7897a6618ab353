package org.chanjiao.enterprise;

import org.chanjiao.kernel.Audited;
import org.chanjiao.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Something that happened to an enterprise's facts. */
public sealed interface EnterpriseEvent extends Audited {

    OrganisationId enterprise();

    String name();

    @Override
    default String subjectType() {
        return "enterprise";
    }

    @Override
    default String subjectId() {
        return enterprise().toString();
    }

    /** Facts were written down. */
    record FactsStated(OrganisationId enterprise, String name, @Nullable String before, @Nullable String after)
            implements EnterpriseEvent {

        @Override
        public String action() {
            return "enterprise.stated";
        }

        @Override
        public String summary() {
            return "登记企业信息：" + name;
        }
    }

    /** The bureau found them right. */
    record FactsChecked(OrganisationId enterprise, String name) implements EnterpriseEvent {

        @Override
        public String action() {
            return "enterprise.checked";
        }

        @Override
        public String summary() {
            return "核对企业信息：" + name;
        }
    }
}
