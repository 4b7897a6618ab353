package org.chanjiao.organisation;

import org.chanjiao.kernel.Audited;
import org.jspecify.annotations.Nullable;

/** Something happened to an organisation. */
public sealed interface OrganisationEvent extends Audited {

    OrganisationId organisation();

    @Override
    default String subjectType() {
        return "organisation";
    }

    @Override
    default String subjectId() {
        return organisation().toString();
    }

    record Registered(OrganisationId organisation, String summary, String after) implements OrganisationEvent {
        @Override
        public String action() {
            return "organisation.registered";
        }
    }

    record Changed(OrganisationId organisation, String summary, @Nullable String before, String after)
            implements OrganisationEvent {
        @Override
        public String action() {
            return "organisation.changed";
        }
    }

    record AliasAdded(OrganisationId organisation, String summary) implements OrganisationEvent {
        @Override
        public String action() {
            return "organisation.alias-added";
        }
    }

    record AliasRemoved(OrganisationId organisation, String summary) implements OrganisationEvent {
        @Override
        public String action() {
            return "organisation.alias-removed";
        }
    }

    record Closed(OrganisationId organisation, String summary) implements OrganisationEvent {
        @Override
        public String action() {
            return "organisation.closed";
        }
    }

    record Reopened(OrganisationId organisation, String summary) implements OrganisationEvent {
        @Override
        public String action() {
            return "organisation.reopened";
        }
    }
}
